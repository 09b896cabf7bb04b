"""Rules that label the lines of a story, each in view of the lines around it."""
