"""The commands of `clusterdyn`: one module each, with `describe` and `run`.

A command parses nothing itself and decides nothing about the method: it calls the same services
as the screens, and writes to standard output.
"""
