"""How a figure came about, with the arithmetic written out (method.md 6.4).

`explanation.py` begins; each kind of figure has its sentences in a module of its own. What is
computed here is computed again from the answers, and shown as the reader would do it by hand.
"""
