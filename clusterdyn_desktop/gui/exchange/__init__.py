"""Exchange: workbooks out, and workbooks in after a look at what they would change."""
