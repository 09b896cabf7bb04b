"""Rules for the lines above the first paragraph."""
