// The identity, and a text that it names, come out of a jar among the plugin's dependencies.
def notice = new File(basedir, 'docs/target/privacy/datenschutz.html').getText('UTF-8')
assert notice.contains('Erika Beispiel') && notice.contains('Beispiel-Handbuch')
assert notice.contains('<strong>Anlass</strong>')
return true
