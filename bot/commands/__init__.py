"""What each command of `safereport` does, apart from how it is typed."""
