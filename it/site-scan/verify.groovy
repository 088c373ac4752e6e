import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def read = { new JsonSlurper().parse(new File(basedir, "target/$it/scan.json"), 'UTF-8') }

// The site of Maven itself, with the two pages as reports and the skin's own files.
def site = read('reports-site')
assert site.pages >= 3
assert site.summary.error == 0
assert site.hosts.findAll { it.level == 'loaded' }.empty
assert !site.findings.any { it.rule.startsWith('SITE-LINK') || it.rule == 'SITE-BROKEN-LINK' }
assert !new File(basedir, 'target/reports-site/scan.sarif').exists()

// A foreign script and a link that leads nowhere, without any site plugin.
def found = read('reports-public')
assert found.version == 1 && found.pages == 2
assert found.hosts*.host == ['cdn.fremd.example'] && !found.hosts[0].disclosed && found.hosts[0].provider == null
def third = found.findings.find { it.rule == 'SITE-THIRD-PARTY' }
assert third.subject == 'cdn.fremd.example' && third.severity == 'ERROR'
assert third.file == 'public/index.html' && third.line == 5 && third.column == 14
assert third.places == [[file: 'index.html', line: 5]]
assert found.findings.find { it.rule == 'SITE-BROKEN-LINK' }.line == 8
def sarif = new JsonSlurper().parse(new File(basedir, 'target/reports-public/scan.sarif'), 'UTF-8')
def region = sarif.runs[0].results.find { it.ruleId == 'SITE-THIRD-PARTY' }.locations[0].physicalLocation
assert region.artifactLocation.uri == 'public/index.html'
assert region.region == [startLine: 5, startColumn: 14, endColumn: 46]
assert new File(basedir, 'target/reports-public/content-security-policy.txt').text ==
    "Content-Security-Policy: default-src 'self'; form-action 'self'; base-uri 'self'\n"
assert log.contains('public/index.html:5:14  SITE-THIRD-PARTY  pages load from cdn.fremd.example, which is not disclosed')
assert log.contains('    5 | <script src="https://cdn.fremd.example/app.js"></script>')
assert log.contains('There is no site in')
return true
