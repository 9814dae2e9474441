"""The services as the program puts them together, a group to a module.

To add one: its property in `services/bundle.py`, and in the group it belongs to a factory of the
same name that imports its module and makes it. What it needs of the outside is one of the `Parts`.
"""
