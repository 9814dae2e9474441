"""The library: clusters and their assessments, to choose from, search and add to."""
