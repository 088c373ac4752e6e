def target = new File(basedir, 'target')
def pages = ['datenschutz', 'impressum', 'privacy', 'imprint']
def page = { folder, name -> new File(target, "$folder/$name").getText('UTF-8') }

// All four pages in both formats, each in its language and linked to its translation.
pages.each { name ->
    def html = page('both', "${name}.html")
    assert html.startsWith('<!DOCTYPE html>')
    assert html.contains("<html lang=\"${name in ['datenschutz', 'impressum'] ? 'de' : 'en'}\"")
    assert html.contains('Beispiel GmbH')
    assert !(html =~ /<script|<link[^>]+stylesheet|src="http/)
    assert page('both', "${name}.md").startsWith('# ')
}
assert page('both', 'datenschutz.html').contains('hreflang="en" href="privacy.html"')
assert page('both', 'datenschutz.md').contains('[English](privacy.md)')
['Rechenhof AG', 'Letterbird Inc.', 'Art. 6 Abs. 1 lit. f DSGVO', '14 Tage', '_pk_id*', 'Ada Schutz'].each {
    assert page('both', 'datenschutz.html').contains(it)
}
['DE136695976', 'HRB 12345 B', 'Amtsgericht Charlottenburg', 'Erika Beispiel', 'Jürgen Muster'].each {
    assert page('both', 'impressum.html').contains(it)
}

// A fragment has no frame, and no link to a language that is not written.
assert new File(target, 'fragment').list().sort() == ['datenschutz.html', 'impressum.html']
assert page('fragment', 'datenschutz.html').startsWith('<div class="privacy-page" lang="de">')
assert !page('fragment', 'datenschutz.html').contains('<html')
assert !page('fragment', 'datenschutz.html').contains('privacy.html')

// Hugo reads front matter, prints the title itself, and gives each page a folder of its own.
assert new File(target, 'hugo/content').list().sort() == pages.collect { "${it}.md" }.sort()
assert page('hugo/content', 'privacy.md').startsWith('---\ntitle: "Privacy notice"\nlastmod: 2026-11-22\n---\n\nLast updated: ')
assert page('hugo/content', 'privacy.md').contains('[Deutsch](../datenschutz/)')

// A name is the name in links, too.
assert page('named', 'privacy.html').contains('href="privatsphaere.html"')

// A style sheet of one's own stands behind ours, and the policy allows what stands there then.
def own = new File(basedir, 'src/own.css').getText('UTF-8')
def policy = page('policy', 'content-security-policy-pages.txt')
pages.collect { it == 'datenschutz' ? 'privatsphaere' : it }.each { name ->
    def html = page('named', "${name}.html")
    def style = html.substring(html.indexOf('<style>') + 7, html.indexOf('</style>'))
    assert style.endsWith(own) && style.indexOf('--accent') < style.indexOf(own)
    def hash = java.security.MessageDigest.getInstance('SHA-256').digest(style.getBytes('UTF-8')).encodeBase64()
    assert policy == "Content-Security-Policy: default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'\n"
    assert html.contains('<meta name="robots" content="noindex, nofollow">')
}
assert !page('both', 'datenschutz.html').contains('robots')

// check writes its reports and nothing else.
def findings = new groovy.json.JsonSlurper().parse(new File(target, 'checked/findings.json'))
assert findings.summary == [error: 0, warning: 0, info: 0, accepted: 0]
assert new File(target, 'checked').list().sort() == ['TEST-privacy.xml', 'findings.json', 'findings.sarif']
assert new groovy.json.JsonSlurper().parse(new File(target, 'checked/findings.sarif')).runs[0].results == []
assert new groovy.xml.XmlSlurper().parse(new File(target, 'checked/TEST-privacy.xml')).@failures == '0'

// Reproducible, and left alone where nothing has changed.
['both', 'first', 'second'].each { folder ->
    assert new File(target, folder).list().sort() == pages.collect { ["${it}.html", "${it}.md"] }.flatten().sort()
}
new File(target, 'both').eachFile { file ->
    def first = new File(target, "first/${file.name}")
    def second = new File(target, "second/${file.name}")
    assert file.bytes == first.bytes && file.bytes == second.bytes
    assert file.lastModified() <= first.lastModified() && first.lastModified() < second.lastModified() : file.name
}
def log = new File(basedir, 'build.log').text
assert log.count('[INFO] Pages: 8, changed: 8') == 3
assert log.count('[INFO] Pages: 8, changed: 0') == 1
return true
