"""Dynamics: why a cluster stands where it stands, what would move it, and what has changed.

Pure functions over an instrument and outcomes of `domain/scoring`; method.md 2, 6.3 and 6.4.
"""
