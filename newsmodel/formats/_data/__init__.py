"""Plain data: the native form as dicts and lists, and JSON text."""
