"""To whom something was said, and when."""
