# language TAG offered|not-offered SCRIPT FILES...
language en offered Latn en latin
language ar offered Arab ar
language ur offered Arab ur ur-latn
language fa offered Arab fa fa-latn
language fa-af offered Arab fa fa-af fa-latn
language ckb offered Arab ckb
language kmr offered Latn kmr
language ps offered Arab ps
language pa-arab offered Arab pa-arab ur
language ar-latn offered Latn ar-latn
language fa-latn offered Latn fa-latn
language ur-latn offered Latn ur-latn
alias hi-latn ur-latn
language ru offered Cyrl ru
language uk offered Cyrl uk
language pl offered Latn pl
language ro offered Latn ro
language es offered Latn es
language pt offered Latn pt
language bn offered Beng bn
language hi offered Deva hi
language so offered Latn so
language pa-guru offered Guru pa-guru
language zh offered Hans zh
alias pa pa-guru
language ta offered Taml ta
language vi offered Latn vi
language tr offered Latn tr
language fr offered Latn fr
language sq offered Latn sq
language ru-latn offered Latn ru-latn
language ti offered Ethi ti
language bn-latn offered Latn bn-latn
