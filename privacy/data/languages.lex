# language TAG offered|not-offered SCRIPT FILES...
language en offered Latn en latin
language ar offered Arab ar
language ur offered Arab ur
