"""Maps of loops in the forms of other programs."""
