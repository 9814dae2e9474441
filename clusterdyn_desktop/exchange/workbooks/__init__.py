"""The exchange workbook: writing it, proving it, and reading what people made of it."""
