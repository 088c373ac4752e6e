def page = { new File(basedir, "target/$it").getText('UTF-8') }

['doxia-1', 'doxia-2'].each { folder ->
    def notice = page("$folder/datenschutz.html")
    // The first heading is the title, and appears once; our marks and anchors do not show.
    assert notice =~ '<title>[^<]*Datenschutzerklärung[^<]*</title>'
    assert !notice.contains('{#') && !notice.contains('<!--rule') && !notice.contains('&lt;a id')
    assert notice.contains('id="notice-objection"') || notice.contains('name="notice-objection"')
    assert notice.contains('href="#notice-objection"')
    assert notice.contains('<table') && notice.contains('14 Tage')
    assert page("$folder/impressum.html").contains('HRB 12345 B')
}
def english = page('doxia-2/en/privacy.html')
assert english =~ '<title>[^<]*Privacy notice[^<]*</title>'
assert english.contains('14 days')
// The same build writes the HTML pages; they are another goal's business and stay where they were.
assert new File(basedir, 'target/privacy/privacy.html').file
return true
