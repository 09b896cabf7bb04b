"""What a line is by its own words: its edges, its shape, and what pages and wires put there."""
