"""Report: the manager's document seen page by page before it is saved, and the workbook."""
