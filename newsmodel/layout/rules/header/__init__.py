"""The rules for the lines above the first paragraph."""
