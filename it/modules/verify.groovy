// Each file is written once, where it lies; a module without one says and writes nothing.
def pages = ['datenschutz.html', 'findings.json', 'impressum.html']
assert new File(basedir, 'target/privacy').list().sort() == pages
assert new File(basedir, 'shop/target/privacy').list().sort() == pages
assert !new File(basedir, 'plain/target').exists()
assert new File(basedir, 'target/privacy/datenschutz.html').getText('UTF-8').contains('Beispiel-Handbuch')
assert new File(basedir, 'shop/target/privacy/datenschutz.html').getText('UTF-8').contains('Beispiel-Laden')

// A finding names the file as it is found from the root, where reviewers look.
def findings = new groovy.json.JsonSlurper().parse(new File(basedir, 'shop/target/privacy/findings.json'))
assert findings.file == 'shop/privacy.yml'

def log = new File(basedir, 'build.log').text
assert log.count('[INFO] Pages: 2, changed: 2') == 2
// Two goals that find the same say it once.
assert log.count('[INFO] privacy.yml: 0 errors, 0 warnings, 2 hints, 0 accepted') == 1
return true
