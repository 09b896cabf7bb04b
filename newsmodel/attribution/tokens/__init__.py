"""Words, marks and quotations of a text, their shapes, and the sentences they make up."""
