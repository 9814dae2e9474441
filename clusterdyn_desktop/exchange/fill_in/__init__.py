"""The fill-in workbook: one respondent's questions, out and back in."""
