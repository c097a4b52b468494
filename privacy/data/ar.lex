# Arabic. Made by wordlists/make.py; licences in LICENCES.md.
[word]
في
