"""Values read from lines: datelines, date lines, bylines, captions and credits."""
