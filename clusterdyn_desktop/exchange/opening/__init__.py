"""Opening files from outside: what kind they are, within bounds, with their passwords."""
