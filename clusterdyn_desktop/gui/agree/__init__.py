"""Agreeing: all respondents' answers side by side, and the values the team decides on."""
