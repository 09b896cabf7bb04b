"""Who each source is: from its words to a speaker of the story."""
