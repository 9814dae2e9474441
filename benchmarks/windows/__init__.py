"""Programs that open a window and exit once it can be used; started by `benchmarks.start`."""
