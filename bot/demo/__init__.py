"""The demo page: a second doorway to the same desk, in the browser on this computer alone.

1. It listens on 127.0.0.1, loads nothing from elsewhere and sends nothing to anyone.
2. It shows what is there: rows and files as they lie on the disk, never a picture of them made for the page.
3. Typed words live in the conversation, as they would on the phone, and nowhere else; the views never hold them.
"""
