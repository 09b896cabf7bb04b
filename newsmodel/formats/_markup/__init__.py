"""XML and HTML: trees, lines of text, safe words."""
