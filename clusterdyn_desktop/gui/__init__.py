"""Everything that imports PySide6: one folder a feature, plus `widgets/` and `jobs.py`."""
