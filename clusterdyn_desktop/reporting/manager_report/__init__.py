"""The manager's report: one module a section, put together in `document.py`."""
