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
assert log.count('[INFO] privacy.yml: 0 errors, 0 warnings, 0 hints, 0 accepted') == 3
assert log.count('] incomplete.yml:65:5  GDPR-13-2-A  Server logs: the storage period is missing\n   65 |') == 2
['refused-1', 'refused-2'].each { folder ->
    def pages = []
    new File(target, folder).with { if (directory) eachFileRecurse { if (it.name.endsWith('.html')) pages << it } }
    assert pages == []
}
return true
