import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def draft = new File(basedir, 'privacy.yml').getText('UTF-8')
assert draft.contains('''
site:
  name: "Handbuch: „Werkstatt“ #1"
  url: https://www.beispiel.de/handbuch
''')
assert draft.contains('\ncontroller:\n  name: Beispiel GmbH\n  legalForm: …')
assert draft.contains('''
  # index.html:5: pages load from fonts.googleapis.com (Google Fonts), which is not disclosed
''')
assert draft.contains('\n  - kind: web-fonts\n')
assert draft.contains('\n  - name: theme\n    technology: local-storage\n')
assert !draft.contains('Erika')

// Each gap is an error of its own.
def findings = new JsonSlurper().parse(new File(basedir, 'target/privacy/findings.json')).findings
def refused = findings.findAll { it.severity == 'ERROR' }.collect { it.line } as Set
draft.readLines().eachWithIndex { line, i ->
    if (line.replaceAll(/#.*/, '').contains('…')) {
        assert (i + 1) in refused : line
    }
}
assert log =~ /There is a file .*privacy\.yml already; nothing was written/

// Where there is no site, that is said; the comments are as German as the build.
assert log.contains('Keine Website in ')
assert new File(basedir, 'zweite.yml').getText('UTF-8').contains('# Wer für die Website verantwortlich ist.')
return true
