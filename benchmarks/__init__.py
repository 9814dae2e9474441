"""Timings as ratios in one run: what the program does beside the barest way of doing the same.

`make bench` runs them. Nothing here fails a build: figures are read by people.
"""
