"""A whole article carried inside a document of a standard."""
