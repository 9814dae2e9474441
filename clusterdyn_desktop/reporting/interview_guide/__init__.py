"""The interview guide on paper: one respondent's questions, with room to write."""
