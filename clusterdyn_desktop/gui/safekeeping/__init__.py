"""The safekeeping page: backups, and the other things that keep work from getting lost."""
