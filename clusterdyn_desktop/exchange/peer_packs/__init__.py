"""The peer pack: anonymous, signed figures of a country’s clusters."""
