"""What RSS and Atom share."""
