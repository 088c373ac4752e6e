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

// The user's section stands where ours stood, with its anchor, and everything else as it was.
['own-1', 'own-2'].each { folder ->
    def notice = page("$folder/datenschutz.html")
    def ours = page("doxia-${folder - 'own-'}/datenschutz.html")
    assert notice.contains('Sind Sie mit uns nicht zufrieden') && !ours.contains('Sind Sie mit uns nicht zufrieden')
    assert notice.contains('id="notice-complaint"') || notice.contains('name="notice-complaint"')
    assert !notice.contains('Ihr Recht auf Beschwerde') && ours.contains('Ihr Recht auf Beschwerde')
    assert notice.contains('14 Tage') && notice.contains('Wohin Sie sich wenden')
}
assert page('own-2/en/privacy.html').contains('Whom you can turn to')
// Rule, template and line; and no page of that build, neither of the site nor of the goal before it.
def log = new File(basedir, 'build.log').text
assert log.count('[ERROR] de/complaint.mustache:1:1  GDPR-13-2-D  the page does not show: Right to complain mentioned') == 2
['dropping-1', 'dropping-2'].each { assert !new File(basedir, "target/$it").exists() }
return true
