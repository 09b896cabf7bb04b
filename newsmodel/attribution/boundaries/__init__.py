"""Where a source or a content begins and ends."""
