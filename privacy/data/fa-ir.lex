# What only the Persian of Iran says. Made by wordlists/make.py; licences in LICENCES.md.
[month]
مه
مي
