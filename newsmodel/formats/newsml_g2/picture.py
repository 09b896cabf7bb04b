"""The item of a picture as a caption of the story that it goes with."""

from __future__ import annotations

import attrs

from ...model import Caption, PartialDate
from .._article.timestamps import read_stamp
from .._iptc_xml.story_builder import StoryBuilder
from .._markup.unplaced_elements import Unplaced
from .._markup.xml_tree import Element
from .elements import first_words
from .item import read_item

__all__ = ["add_picture"]


def add_picture(item: Element, story: StoryBuilder) -> None:
    """Read the item of a picture for the story that it goes with.

    Args:
        item: The item.
        story: Takes the caption with credit and day; what else the item says is unplaced there.
    """
    inner = Unplaced()
    picture = read_item(item, inner)
    content, meta = item.child("contentMeta"), item.child("itemMeta")
    taken = read_stamp(first_words(content, "contentCreated"))
    day = None if taken is None or taken.date is None else PartialDate.of(taken.date)
    captions = picture.captions or [Caption()]
    if not captions[0].text:  # the headline is all that is said
        captions[0] = attrs.evolve(captions[0], text=picture.headline)
    captions[0] = attrs.evolve(captions[0], date=day)
    for caption in captions:
        if caption.text or caption.credit is not None:
            story.add_caption(caption)
    more = {
        "headline": [picture.headline, *picture.repeats, *picture.decks],
        "by": ["" if picture.byline is None else picture.byline.text or ", ".join(picture.byline.authors)],
        "dateline": ["" if picture.dateline is None else picture.dateline.text or ", ".join(picture.dateline.places)],
        "description": picture.summary,
        "content": [line.text for line in picture.lines] + picture.notes,
        "firstCreated": [first_words(meta, "firstCreated")],
        "versionCreated": [first_words(meta, "versionCreated")],
        "altId": [picture.url or ""],
        "provider": [picture.provider or ""],
        "guid": [picture.id or ""],
    }
    known = {story.headline, story.provider, *(caption.text for caption in story.captions)}
    known |= {caption.credit.photographer for caption in captions if caption.credit is not None}
    for name, values in more.items():
        for words in values:
            if words and words not in known:
                story.unplaced.add(f"picture/{name}", words)
    for name, words in picture.desk.told():
        if words not in known and words != "picture":
            story.unplaced.add(f"picture/{name}", words)
    story.unplaced.take("picture", inner)
