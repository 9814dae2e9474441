"""Instruments in folders and in workbooks."""
