"""The disk: sealed rows, receipts, the outbox and the burn folder.

Laws: nothing is written that is not sealed, counted or random; opening a wrong thing raises and tells nothing;
time comes in as a value; a key that must die is a file in the burn folder and is nowhere else.
"""
