"""Widgets that several features share. They know the look, and nothing about the method."""
