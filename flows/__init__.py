"""What is said and asked: the engine and the conversations.

1. A pure function: flow, session, what was heard, what is offered in; a new session and what to say out.
2. Answers are ids, never labels; the reporter's words are `CleanText` before they get here.
3. From every node there is a way back and a way out.
"""
