"""The Telegram doorway, tried against an emulated Bot API."""
