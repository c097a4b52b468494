# What only the Persian of Iran says. Made by wordlists/make.py; licences in LICENCES.md.
[word]
صاحب
[month]
مه
مي
[phrase:works-at]
صاحب
