"""How documents look: type scale, page frame, tables and figures. No words, no content."""
