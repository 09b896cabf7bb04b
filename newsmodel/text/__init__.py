"""One inventory of characters, and building blocks for patterns, for the whole package."""
