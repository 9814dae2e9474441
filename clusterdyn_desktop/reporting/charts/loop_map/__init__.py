"""The loop map: feedback loops by the conventions of causal loop diagrams (method.md 2.1)."""
