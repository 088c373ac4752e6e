// Every requirement, for people and for machines, without a POM; and no pages, which nobody asked for.
def folder = new File(basedir, 'target/privacy')
assert folder.list().sort() == ['coverage.html', 'coverage.json']
def coverage = new groovy.json.JsonSlurper().parse(new File(folder, 'coverage.json'))
assert coverage.summary.missing == 0 && coverage.summary.met > 30
def art13 = coverage.sources.find { it.source == 'Art. 13 GDPR' }
assert art13.met == art13.of && art13.of > 10
def complaint = coverage.rules.find { it.rule == 'GDPR-13-2-D' }
assert complaint.answers[0].shown == 'datenschutz.html#notice-complaint'
def person = coverage.rules.find { it.rule == 'DDG-5-1-1-REP' }
assert person.state == 'not-applicable' && person.facts == [[path: 'controller.legalForm', value: 'natural-person']]
assert new File(folder, 'coverage.html').getText('UTF-8').contains('<h2>Met (')
assert coverage.scan == null

def scanned = new File(basedir, 'target/scanned')
assert new groovy.json.JsonSlurper().parse(new File(scanned, 'coverage.json')).scan.hosts*.host == ['bilder.example']
assert new File(scanned, 'coverage.html').getText('UTF-8').contains('bilder.example')
return true
