"""What a cell can hold: texts, dates, and the parts that readers are made of."""
