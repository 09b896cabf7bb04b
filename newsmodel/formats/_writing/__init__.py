"""What writers share: running copy, wording for values, identifiers."""
