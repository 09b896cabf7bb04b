"""What is put right in a reading once it is chosen: sources cut short, and what stands beside a content."""
