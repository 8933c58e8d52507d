"""Workbooks: reading what people send, marking what is wrong in it, writing what they take away.

Nothing here knows people, posts or subsidies; a caller says which columns it looks for.
"""
