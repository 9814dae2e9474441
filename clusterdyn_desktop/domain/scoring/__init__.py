"""The scoring rules of method.md 6.4: pure functions, one module a rule.

`results.assess` puts them together. High is good for the cluster throughout.
"""
