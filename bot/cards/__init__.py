"""From a session to a screen: the words in the reporter's language, and the buttons.

1. Looking changes nothing: a card is a function of what is given, so the same session always looks the same.
2. Every card has the way to 999 and the way out.
3. Whatever is put into a sentence goes in through the catalogue, escaped last.
"""
