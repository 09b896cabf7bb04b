"""One decision over all lines of a story: what each shows, what may stand beside what, and the labels that fit best.

`rows` are the blocks that lines make up; `line_evidence` says what a row shows by its own words, `story_evidence` what
its place in the story adds; `chain_model` holds the weights, `exclusions` says what a row cannot be, `decoder` finds
the labels. The rules of `rules/` give evidence like all else.
"""
