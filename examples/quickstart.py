"""Read a story, look at its parts, store it: `python examples/quickstart.py`."""

from __future__ import annotations

import datetime
from pathlib import Path

import newsmodel as nm

copy = Path(__file__).parent / "corpus" / "2025-03-12-page-truce.txt"

# 1. Read it. Text or bytes, any layout; bad copy raises no exception.
story = nm.parse(copy.read_bytes(), id=copy.stem)
assert story.headline is not None
assert story.dateline is not None
assert story.updated is not None

print(story.headline.text)
print(story.dateline.places, story.updated.date, story.captions[0].credit)
print(len(story.paragraphs), "paragraphs,", len(story.attributions), "attributions,", len(story.problems), "problems")

# 2. Who speaks?
print()
for speaker in story.speakers:
    named = "unnamed" if speaker.anonymous else "named"
    print(f"{speaker!s:<18} {speaker.kind.value:<12} {named:<7} {speaker.role or '-'}")

# 3. What did one of them say? Every piece knows its place in the copy.
print()
for said in story.said_by("Ferrante"):
    assert said.cue is not None
    print(said.kind.value, "|", said.cue.act.value, "|", " … ".join(piece.text for piece in said.content))
    assert all(story[piece] == piece.text for piece in said.content)

# 4. If copy does not state its date, supply it.
print()
wire = "Mine reopens\n\nGRAYWATER, Mont., March 3 (AP) - The mine reopened on Monday, Sheriff Anna Pruitt said.\n"
mine = nm.parse(wire, date=datetime.date(2025, 3, 5))
print(mine.date, "|", mine.attributions[0].speaker)

# 5. Store it: to JSON and back, and back to the copy.
print()
print(nm.loads(nm.dumps(story)) == story, nm.to_bytes(story) == copy.read_bytes())
