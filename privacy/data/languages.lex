# language TAG offered|not-offered SCRIPT FILES...
# alias TAG TAGS...: the same language in the scripts it is typed in; TAG-latn belongs to TAG by itself
language en offered Latn en latin
language ar offered Arab ar
language ur offered Arab ur
language fa offered Arab fa fa-ir
language fa-af not-offered Arab fa fa-af
language ckb offered Arab ckb
language kmr offered Latn kmr
language ps offered Arab ps
language pa-arab offered Arab pa-arab
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
language pa-guru not-offered Guru pa-guru
language zh offered Hans zh
alias fa-af fa-af fa-latn
alias pa pa-guru pa-arab
alias ku kmr ckb
language ta offered Taml ta
language vi offered Latn vi
language tr offered Latn tr
language fr not-offered Latn fr
language sq offered Latn sq
language ru-latn offered Latn ru-latn
language ti not-offered Ethi ti
language bn-latn offered Latn bn-latn
