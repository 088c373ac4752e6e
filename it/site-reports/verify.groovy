def target = new File(basedir, 'target')
def log = new File(basedir, 'build.log').text

// Each page in the language of its locale, in the skin, and whole: a sink that lacks a method cuts a page short.
[
    'doxia-1': [de: '', en: 'en/'],
    'doxia-2': [de: '', en: 'en/'],
    'doxia-2-without-root': [de: 'de/', en: 'en/'],
].each { folder, locales ->
    locales.each { language, path ->
        def notice = new File(target, "$folder/${path}datenschutz.html").getText('UTF-8')
        def imprint = new File(target, "$folder/${path}impressum.html").getText('UTF-8')
        def german = language == 'de'
        assert notice =~ "<title>[^<]*${german ? 'Datenschutzerklärung' : 'Privacy notice'}[^<]*</title>"
        assert imprint =~ "<title>[^<]*${german ? 'Impressum' : 'Legal notice'}[^<]*</title>"
        [notice, imprint].each { page ->
            assert page.contains("<div class=\"privacy-page\" lang=\"$language\">")
            assert page.contains('Rechtliches')
            assert page.trim().endsWith('</html>')
        }
        assert notice.contains(german ? '14 Tage ab Erhebung' : '14 days from collection')
        assert notice.contains('id="notice-objection"') && notice.contains('id="notice-complaint"')
        assert imprint.contains('HRB 12345 B')
        def coverage = new File(target, "$folder/${path}privacy-coverage.html").getText('UTF-8')
        assert coverage.contains('href="datenschutz.html#notice-complaint"') && coverage.trim().endsWith('</html>')
        assert coverage.contains(german ? 'Nicht anwendbar (' : 'Not applicable (')
    }
}
assert !log.contains('LinkageError')

// Said once a build, for both pages and all locales; then the build ends before a page is there.
assert log.count('[INFO] privacy.yml: 0 errors, 0 warnings, 0 hints, 0 accepted') == 5
assert log.count('] incomplete.yml:65:5  GDPR-13-2-A  Server logs: the storage period is missing\n   65 |') == 2
['refused-1', 'refused-2', 'dropping-1', 'dropping-2'].each { folder ->
    def pages = []
    new File(target, folder).with { if (directory) eachFileRecurse { if (it.name.endsWith('.html')) pages << it } }
    assert pages == []
}

// The user's section stands where ours stood, with its anchor, and everything else as it was.
['own-1', 'own-2'].each { folder ->
    def notice = new File(target, "$folder/datenschutz.html").getText('UTF-8')
    def ours = new File(target, "doxia-${folder - 'own-'}/datenschutz.html").getText('UTF-8')
    assert notice =~ '<h2 id="notice-complaint">Wohin Sie sich wenden können</h2>'
    assert notice.contains('Sind Sie mit uns nicht zufrieden') && !ours.contains('Sind Sie mit uns nicht zufrieden')
    assert notice =~ 'Für Beispiel[^<]* ist das: '
    assert !notice.contains('Ihr Recht auf Beschwerde') && ours.contains('Ihr Recht auf Beschwerde')
    def before = { it.substring(it.indexOf('aria-labelledby="notice-controller"'), it.indexOf('aria-labelledby="notice-complaint"')) }
    assert before(notice) == before(ours)
    assert new File(target, "$folder/en/datenschutz.html").getText('UTF-8').contains('Whom you can turn to')
}
// Rule, template and line, once a build: by the goal, and by what the build ends with.
def dropped = 'de/complaint.mustache:1:1  GDPR-13-2-D  the page does not show: Right to complain mentioned'
assert log.count("[ERROR] $dropped") == 2
return true
