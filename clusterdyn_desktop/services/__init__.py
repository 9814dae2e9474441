"""Use cases: what the screens and the command line both call.

Services work on ports (`ports.py`) and know no database, no file format and no screen.
"""
