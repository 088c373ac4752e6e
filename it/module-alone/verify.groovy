def jar = new java.util.zip.ZipFile(new File(basedir, 'web/target/web-1.jar'))
assert jar.getEntry('static/datenschutz.html') != null && jar.getEntry('static/impressum.html') != null
jar.close()
assert !new File(basedir, 'target').exists() && !new File(basedir, 'core/target').exists()

def findings = { new groovy.json.JsonSlurper().parse(new File(basedir, it)) }
assert findings('web/target/privacy/findings.json').file == 'privacy.yml'
assert findings('web/target/on-its-own/findings.json').with { file == 'privacy.yml' && summary.error == 0 }
return true
