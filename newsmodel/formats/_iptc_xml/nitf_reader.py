"""NITF 3.1 to 3.6, with or without namespace, as it comes: the parts of the story within."""

from __future__ import annotations

from ...model import Byline, Stamp, Status
from .._article.availability import status_in
from .._article.timestamps import read_stamp
from .._markup.prose import read_prose
from .._markup.unplaced_elements import Unplaced
from .._markup.xml_tree import Element
from .nitf_header import joined_bylines, read_byline, read_dateline
from .nitf_metadata import read_desk, read_rights
from .story_builder import StoryBuilder
from .vocabulary import BODY_HEAD, DOCDATA, HEAD, HEADLINES, HEDLINES, IN_BODY, PUBDATA, ROOT

__all__ = ["read_nitf"]


def read_nitf(root: Element, unplaced: Unplaced) -> StoryBuilder:
    """Read a document.

    Args:
        root: The element `nitf`.
        unplaced: Takes what an article has no place for.
    """
    story = StoryBuilder(unplaced)
    body = root.child("body")
    head = (root if body is None else body).child("body.head")
    unplaced.rest("", root, ROOT if body is not None else ROOT | IN_BODY)
    unplaced.rest("body.head", head, BODY_HEAD)
    _read_body_head(head, story)
    read_rights(head, story)
    _read_body(root, body, story)
    _read_head(root.child("head"), story)
    story.language = root.get("baselang") or root.language or (None if body is None else body.language)
    story.id = story.id or root.get("uno") or None
    _tell_story_dates(head, story)
    return story


def _tell_story_dates(head: Element | None, story: StoryBuilder) -> None:
    """Return the moments in datelines, of which the day alone has a place, unless they are known otherwise."""
    for dateline in () if head is None else head.all("dateline"):
        for date in dateline.all("story.date"):
            words = date.get("norm") or date.words()
            stamp = read_stamp(words)
            if stamp is not None and stamp.time is not None and stamp not in {story.published, story.updated}:
                story.unplaced.add("body.head/dateline/story.date", words)


def _read_head(head: Element | None, story: StoryBuilder) -> None:
    if head is None:
        return
    unplaced = story.unplaced
    unplaced.rest("head", head, HEAD)
    title = head.child("title")
    if title is not None and (words := title.words()) and words != story.headline:
        if story.headline:
            story.desk.headline(words, "title")
        else:
            story.headline = words
    docdata = head.child("docdata")
    unplaced.rest("docdata", docdata, DOCDATA)
    source = ""
    for element in () if docdata is None else docdata:
        if element.name == "doc-id":
            story.id = story.id or element.get("id-string") or None
            source = source or element.get("regsrc")
        elif element.name == "date.issue":
            story.published = _date(element.get("norm") or element.words(), "docdata/date.issue", story)
    read_desk(head, story)
    for element in head.all("pubdata"):
        _read_pubdata(element, story)
    _read_availability(docdata, story)  # a release is held against the day of publication
    if source and story.provider and source != story.provider:
        unplaced.add("docdata/doc-id/@regsrc", source)
    story.provider = story.provider or source or _holder(docdata)
    _read_paper(head, story)
    _read_revisions(head, story)


def _read_availability(docdata: Element | None, story: StoryBuilder) -> None:
    """Read status and version; a date of release is an embargo if the status says so, or if it is after the issue."""
    if docdata is None:
        return
    status = docdata.get("management-status")
    embargo: str | None = None
    for element in docdata.all("date.release"):
        words = element.get("norm") or element.words()
        stamp, issued = read_stamp(words), story.published
        held = "embargo" in status.casefold() or status_in(status) in {Status.WITHHELD, Status.CANCELLED}
        if words and (held or (stamp is not None and issued is not None and _later(stamp, issued))):
            embargo = words
        elif words and stamp != issued:
            story.unplaced.add("docdata/date.release", words)
    version = ""
    for element in docdata.all("du-key"):
        version = version or element.get("version")
    story.add_availability(status=status, embargo=embargo, version=version)


def _read_paper(head: Element, story: StoryBuilder) -> None:
    """Take the name of the paper for the provider where nothing else is."""
    for element in head.all("pubdata"):
        if name := element.get("name"):
            if story.provider:
                story.unplaced.add("head/pubdata/@name", name)
            story.provider = story.provider or name


def _read_revisions(head: Element, story: StoryBuilder) -> None:
    for element in head.all("revision-history"):
        stamp = _date(element.get("norm"), "head/revision-history", story)
        if stamp is not None and (story.updated is None or _later(stamp, story.updated)):
            story.updated = stamp
        if words := " ".join(x for x in (element.get("name"), element.get("comment")) if x):
            story.unplaced.add("head/revision-history", words)


def _read_pubdata(element: Element, story: StoryBuilder) -> None:
    reference = element.get("ex-ref")
    if reference.startswith(("http:", "https:")) and story.url is None:
        story.url = reference
    elif reference:
        story.unplaced.add("head/pubdata/@ex-ref", reference)
    if (date := element.get("date.publication")) and story.published is None:
        story.published = _date(date, "head/pubdata", story)
    elif date and read_stamp(date) != story.published:
        story.unplaced.add("head/pubdata/@date.publication", date)
    for key, value in element.attributes.items():
        if key not in PUBDATA and value.strip():
            story.unplaced.add(f"head/pubdata/@{key}", value.strip())


def _holder(docdata: Element | None) -> str | None:
    holder = None if docdata is None else docdata.child("doc.copyright")
    return None if holder is None else holder.get("holder") or None


def _date(words: str, name: str, story: StoryBuilder) -> Stamp | None:
    stamp = read_stamp(words)
    if stamp is None and words:
        story.unplaced.add(name, words)
    return stamp


def _later(one: Stamp, other: Stamp) -> bool:
    """Return whether a stamp is later than another; where a zone is missing, by the clocks they were written by."""
    first, second = one.datetime, other.datetime
    if first is not None and second is not None and first.tzinfo is not None and second.tzinfo is not None:
        return first > second
    return _clock(one) > _clock(other)


def _clock(stamp: Stamp) -> str:
    time = "" if stamp.time is None else stamp.time.replace(tzinfo=None).isoformat()
    return f"{stamp.date} {time}"


def _read_body_head(head: Element | None, story: StoryBuilder) -> None:
    if head is None:
        return
    for hedline in head.all(*HEDLINES):
        _read_headlines(hedline, story)
    bylines: list[Byline] = []
    for element in head.all("byline"):
        if bylines and "normalized" in element.get("class"):  # the same once more, turned round for an index
            story.unplaced.element("body.head", element)
        elif (byline := read_byline(element)) is not None:
            bylines.append(byline)
    story.byline = joined_bylines(bylines)
    if (distributor := head.child("distributor")) is not None:
        story.provider = distributor.words() or None
    datelines = [x for element in head.all("dateline") if (x := read_dateline(element)) is not None]
    story.dateline = datelines[0] if datelines else None
    for other in datelines[1:]:
        story.unplaced.add("body.head/dateline", other.text)
    for abstract in head.all("abstract"):
        _read_abstract(abstract, story)


def _read_headlines(hedline: Element, story: StoryBuilder) -> None:
    lines = hedline.all(*HEADLINES)
    loose = " ".join("".join(child if isinstance(child, str) else " " for child in hedline.children).split())
    if not lines or loose:  # words outside of its lines are a line too
        story.add_headline(loose if lines else hedline.words())
    for line in lines:
        words = line.words()
        if words and not story.headline:
            story.headline = words
        elif words and line.name not in HEADLINES[1:]:
            story.repeats.append(words)
        else:
            story.add_deck(words)


def _read_abstract(abstract: Element, story: StoryBuilder) -> None:
    for line in read_prose([abstract], story.unplaced).lines:
        story.add_summary(line.text)


def _without_repeat(contents: list[Element]) -> list[Element]:
    """Leave out a block that another one begins with, as in archives that keep the lead by itself."""
    blocks = contents[0].all("block") if len(contents) == 1 else []
    if len(blocks) != 2 or len(list(contents[0])) != 2:  # noqa: PLR2004
        return contents
    lead, whole = ([part.words() for part in block] for block in blocks)
    return [blocks[1]] if lead and whole[: len(lead)] == lead else contents


def _read_body(root: Element, body: Element | None, story: StoryBuilder) -> None:
    contents = [] if body is None else body.all("body.content")
    if not contents and (content := root.child("body.content")) is not None:
        contents = [content]
    if not contents and body is not None:  # paragraphs where only a head and a content may stand
        contents = [Element(body.name, body.ns, body.attributes, body.line)]
        contents[0].children = [c for c in body.children if isinstance(c, str) or c.name not in IN_BODY]
    else:
        story.unplaced.rest("body", body, IN_BODY)
    prose = read_prose(_without_repeat(contents), story.unplaced)
    story.lines += prose.lines
    for caption in prose.captions:
        story.add_caption(caption)
    if prose.byline is not None and story.byline is None:
        story.byline = read_byline(prose.byline)
    elif prose.byline is not None:
        story.unplaced.element("block", prose.byline)
    if prose.dateline is not None and story.dateline is None:
        story.dateline = read_dateline(prose.dateline)
    elif prose.dateline is not None:
        story.unplaced.element("block", prose.dateline)
    for abstract in prose.abstracts:
        _read_abstract(abstract, story)
    _read_end((root if body is None else body).child("body.end"), story)


def _read_end(end: Element | None, story: StoryBuilder) -> None:
    last = read_prose([] if end is None else [end], story.unplaced)
    story.notes += [line.text for line in last.lines]
    for caption in last.captions:
        story.add_caption(caption)
