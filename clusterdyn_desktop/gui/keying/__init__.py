"""Keying a filled sheet: line by line, with a second entry to compare with."""
