"""The desk: one person at a time, from what came in to what is saved and shown.

1. Render, save, then speak: only the save is awaited before an update counts as done.
2. Raw words reach the door and no further; codes, language names and labels are read here.
3. Who wrote is known only while a step runs.
"""
