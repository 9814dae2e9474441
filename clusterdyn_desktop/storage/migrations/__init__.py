"""Alembic's environment and, in `versions/`, one module for every change of the tables.

A migration that has been released is never edited: write the next one.
"""
