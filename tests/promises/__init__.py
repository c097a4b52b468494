"""One file a promise (docs/why.md), each test trying to break it; and the canary."""
