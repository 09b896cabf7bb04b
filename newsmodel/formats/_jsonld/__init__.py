"""JSON-LD of pages and documents as nodes."""
