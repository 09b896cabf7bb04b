"""The names in a story."""
