"""What can be said of a line from its own words: its shape, and whether a page or a wire put it there."""
