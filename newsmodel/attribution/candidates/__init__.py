"""What might be an attribution: one module a sentence shape."""
