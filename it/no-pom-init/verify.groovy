def draft = new File(basedir, 'privacy.yml').getText('UTF-8')
assert draft.contains('\nsite:\n  name: …\n  url: …\n')
assert draft.contains('\ncontroller:\n  name: …\n')
assert !draft.contains('localhost') && !draft.toLowerCase().contains('maven')
return true
