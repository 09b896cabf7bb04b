"""What characters and shapes are: one inventory of letters, marks and blanks for the whole package."""
