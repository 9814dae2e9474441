"""What the program is, whose method it uses, and its keys."""
