"""From what a reader found in a document to an article."""
