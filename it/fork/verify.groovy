// A fork builds, but not in the name of those whose project it was.
assert new File(basedir, 'target/privacy').list() == ['findings.json'] as String[]
assert new File(basedir, 'build.log').text.contains(
    '[WARNING] No pages written: privacy.yml speaks for projects of the group de.beispiel, and this one belongs to io.github.somebody.')
return true
