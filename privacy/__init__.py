"""Raw words to clean words: recognisers, lexicons, coarsening, small-number rules.

1. Raw text comes in at one door and never goes out of it; what leaves is `CleanText`.
2. What is not known to be harmless is hidden, and every hidden piece can name the rule that hid it.
3. Nothing here reads a clock, a network, a log or a disk: lexicons arrive as bytes.
"""
