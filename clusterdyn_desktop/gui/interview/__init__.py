"""The interview: one calm question at a time, by keys, every change on disk at once."""
