"""The whole program as a process: over HTTP to an emulated Telegram, over SMTP to gpg, killed and started again."""
