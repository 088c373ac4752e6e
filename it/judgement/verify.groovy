def target = new File(basedir, 'target')
def findings = { folder -> new groovy.json.JsonSlurper().parse(new File(target, "$folder/findings.json")) }
def log = new File(basedir, 'build.log').text

// A draft says nothing about what is missing, rather than something made up.
def draft = new File(target, 'draft/datenschutz.html').getText('UTF-8')
assert draft.contains('Kontakt per E-Mail')
assert !draft.contains('6 Monate') && !draft.contains('null')

assert new File(target, 'skipped-rule/datenschutz.html').file
assert log.contains('[WARNING] There is no rule GDPR-13-2-AA to be skipped (privacy.skipRules). Did you mean GDPR-13-2-A?')

assert log.contains('[INFO] Skipped: privacy.skip is set')
assert !new File(target, 'skipped').exists()

assert findings('warned').summary == [error: 0, warning: 1, info: 0, accepted: 0]
assert findings('strict').summary == [error: 0, warning: 1, info: 0, accepted: 0]
assert log.contains('warning.yml: 0 errors, 1 warning, 0 hints, 0 accepted\n[ERROR]   warning.yml:')

assert findings('accepted').summary.with { error == 0 && accepted == 1 }
assert findings('accepted').findings.find { it.rule == 'GDPR-13-2-A' }.accepted == 'the period is being settled'
assert log.contains('Accepted: the period is being settled')
assert findings('expired').findings.find { it.rule == 'GDPR-13-2-A' }.with { accepted == null && severity == 'ERROR' }
return true
