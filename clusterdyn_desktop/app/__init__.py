"""The composition root: start-up, wiring, command line, preferences, paths, logs, crash guard."""
