"""What the lines of a story are, each given those around it."""
