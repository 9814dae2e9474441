"""Sentences that screens, documents and the command line share, in any language."""
