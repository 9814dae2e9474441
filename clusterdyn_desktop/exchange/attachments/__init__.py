"""The archive with the contents of attachments, beside a workbook."""
