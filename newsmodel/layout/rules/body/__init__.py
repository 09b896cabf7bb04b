"""Rules for the first paragraph and the lines below it."""
