"""The rules for the lines from the first paragraph on."""
