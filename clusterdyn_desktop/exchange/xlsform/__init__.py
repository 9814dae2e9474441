"""The instrument as XLSForm, for collecting answers on phones."""
