"""The lines below the last paragraph: end notes, and what a page puts there."""
