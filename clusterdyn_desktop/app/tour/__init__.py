"""A walk through the program's real windows, with a picture of every screen.

It works on a store and preferences of its own, so nobody's own are touched. What it does is what
a person would do, by key presses and clicks; after the interview it looks in the store whether
every answer got there.
"""
