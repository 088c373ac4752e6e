// What the console says, word for word, and what stands in findings.json; nothing else is written.
int seen = 0
new File(basedir, 'expected').eachFileMatch(~/.*\.txt/) { expected ->
    def name = expected.name - '.txt'
    def log = new File(basedir, "${name}.log").getText('UTF-8').replace(basedir.canonicalPath, '$basedir')
    assert console(log) == expected.getText('UTF-8') : "$name:\n$log"

    def folder = new File(basedir, "target/$name")
    def findings = new File(basedir, "expected/${name}.json")
    assert (folder.list() as List ?: []) == (findings.exists() ? ['findings.json'] : []) : name
    if (findings.exists()) {
        assert new File(folder, 'findings.json').getText('UTF-8') == findings.getText('UTF-8') : name
    }
    seen++
}
assert seen == basedir.list().count { it.endsWith('.log') && it != 'build.log' }
assert new File(basedir, 'taken').file

/** The goal's own lines and the message that the build ends with, without Maven's frame around them. */
String console(String log) {
    def lines = log.readLines()
    def goal = lines.drop(lines.findIndexOf { it.startsWith('[INFO] --- ') } + 1)
    def own = goal.takeWhile { !it.startsWith('[INFO] -----') }.findAll { !(it =~ /Download(ing|ed) from/) }
    def failure = goal.dropWhile { !it.startsWith('[ERROR] Failed to execute goal') }.takeWhile { !(it ==~ /\[ERROR\] */) }
    return (own + failure).collect { it.replaceAll(/ org\.privacyyml:[^ ]+ \(default-cli\) on project [^:]+/, '') }.join('\n') + '\n'
}
return true
