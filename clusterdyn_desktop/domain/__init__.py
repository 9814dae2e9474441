"""The method and its words: frozen dataclasses and pure functions.

Nothing here knows of files, databases, screens or languages of the reader.
"""
