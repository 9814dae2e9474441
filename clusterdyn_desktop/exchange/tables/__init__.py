"""Tables as CSV: studies kept elsewhere, and answers for statisticians."""
