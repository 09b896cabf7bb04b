"""The values that lines hold: datelines, date lines, bylines, captions and their credits."""
