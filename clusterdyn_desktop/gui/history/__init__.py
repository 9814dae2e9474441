"""The history page: everything that was done to an assessment, to read, filter and jump from."""
