"""The plan: an assessment's facts, who is to be interviewed, and their consent."""
