"""The names in a story: where they stand, what is title and what is name, and what kind of thing they name."""
