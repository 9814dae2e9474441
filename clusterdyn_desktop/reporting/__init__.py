"""Charts and PDF documents, drawn with reportlab."""
