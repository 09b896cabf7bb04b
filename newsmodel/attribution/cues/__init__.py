"""The words that make a statement an attribution, where they stand in the copy."""
