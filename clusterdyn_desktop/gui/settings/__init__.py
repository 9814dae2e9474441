"""The settings: what the person has chosen, and where the work lies."""
