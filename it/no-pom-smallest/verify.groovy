// The file of the first page of the documentation: no error, no warning, both pages.
def folder = new File(basedir, 'target/privacy')
assert folder.list().sort() == ['datenschutz.html', 'findings.json', 'impressum.html']
def findings = new groovy.json.JsonSlurper().parse(new File(folder, 'findings.json'))
assert findings.summary.error == 0 && findings.summary.warning == 0
assert basedir.list().every { !it.contains('$') }
return true
