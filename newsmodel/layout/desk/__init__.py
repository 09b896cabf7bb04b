"""What the desk says of a story, read from the lines around its copy: slugs, notes, priorities, rights."""
