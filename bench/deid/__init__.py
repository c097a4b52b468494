"""De-identification, measured: our door beside Presidio and scrubadub, on accounts written for this project.

An identifier has leaked when any letter or digit of it stays visible. Errors are shown of the development part only.
"""
