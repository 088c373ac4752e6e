def log = new File(basedir, 'build.log').text
assert log.contains('GDPR-13-1-D  Legitimate interest named')
assert log.contains('    Art. 13 GDPR: https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32016R0679#art_13')
assert log.contains('DDG-5-1-1-NAME  Provider\'s full name')
// Cut out of the fixtures by the build.
assert log.contains('  This passes:\n    processing:\n      - id: contact\n')
assert log.contains('  Gilt: für Einträge, die nicht unbedingt erforderlich sind')
assert log.contains('    § 25 TDDDG: https://www.gesetze-im-internet.de/ttdsg/__25.html')
assert log.contains('State Media Treaty (MStV)\n  MSTV-18-2  ')
assert log.contains('There is no rule GDPR-13-1-DD. Did you mean GDPR-13-1-D?')
// It writes nothing.
assert !new File(basedir, 'target').exists()
return true
