"""From the words of a phrase to what they say of a speaker: a `Description`."""
