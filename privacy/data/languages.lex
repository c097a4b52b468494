# language TAG offered|not-offered SCRIPT FILES...
language en offered Latn en latin
language ar offered Arab ar
language ur offered Arab ur
language fa offered Arab fa
language fa-af offered Arab fa fa-af
language ru offered Cyrl ru
language uk offered Cyrl uk
language pl offered Latn pl
language ro offered Latn ro
language es offered Latn es
language pt offered Latn pt
