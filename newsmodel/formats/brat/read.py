"""Read brat standoff, our own and that of other annotators."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs
from attrs import define, field

from ...encoding import decode
from ...errors import ConversionError, FormatError, InputError
from ...layout import lay_out
from ...model import (
    Act,
    Addressee,
    Article,
    Attribution,
    AttributionKind,
    Cue,
    Mention,
    Problem,
    ProblemCode,
    Severity,
    Span,
    When,
)
from .._article.unplaced import unplaced
from .._data.conversion import from_data, to_data
from .._data.json_text import decode as from_json

__all__ = ["load", "loads", "looks_like"]

_TEXT_BOUND = re.compile(
    r"(T[0-9]{1,9})\t(\S{1,60}) ([0-9]{1,9} [0-9]{1,9}(?:;[0-9]{1,9} [0-9]{1,9}){0,999})(?:\t(.*))?"
)  # T1 Source 0 3 She, with tabs behind the id and the places
_EVENT = re.compile(r"(E[0-9]{1,9})\t(\S{1,60}):(T[0-9]{1,9})((?: \S{1,60}:[TE][0-9]{1,9}){0,999}) *")
_RELATION = re.compile(r"(R[0-9]{1,9})\t(\S{1,60}) \S{1,30}:([TE][0-9]{1,9}) \S{1,30}:([TE][0-9]{1,9})\s*")
_NOTE = re.compile(r"#[0-9]{1,9}\tAnnotatorNotes (E[0-9]{1,9})\t(.*)")
_ATTRIBUTE = re.compile(r"[AM][0-9]{1,9}\t(\S{1,60}) ([A-Z][0-9]{1,9})(?: (.{0,200}))?")
_LINE = re.compile(r"[TEARM#*N][0-9]{0,9}\t")
_SHORT = 60
_KINDS, _ACTS = frozenset(AttributionKind), frozenset(Act)

_ROLES = {
    "source": "source",
    "speaker": "source",
    "cue": "cue",
    "content": "content",
    "quote": "quote",
    "quotation": "quote",
    "addressee": "addressee",
    "time": "when",
}


def load(path: Path) -> Article:
    """Read an `.ann` file and the copy in the `.txt` file beside it.

    Args:
        path: The `.ann` file.

    Raises:
        FormatError: If the file is not brat standoff.
        OSError: If one of the files cannot be read.
    """
    copy, _ = decode(path.with_suffix(".txt").read_bytes())
    return loads(path.read_bytes(), copy)


def looks_like(data: str) -> bool:
    """Return whether a document begins like brat standoff."""
    first = data.split("\n", 1)[0].rstrip("\r")
    return _TEXT_BOUND.fullmatch(first) is not None


def loads(data: str | bytes, text: str | None = None) -> Article:
    """Read attributions.

    Args:
        data: The content of an `.ann` file.
        text: The copy that it annotates.

    Returns:
        The article in the copy, with these attributions. Without the copy, an article that has only the attributions,
        without spans, and a problem that says so. Annotations of other kinds are reported as problems.

    Raises:
        FormatError: If a line is not brat standoff, or points beyond the copy; the message has its number.
        InputError: If the data is neither `str` nor `bytes`.
    """
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    reader = _Reader(text)
    notation = data if isinstance(data, str) else decode(data)[0]
    for number, line in enumerate(notation.removeprefix("\ufeff").split("\n"), 1):
        reader.take(number, line.rstrip("\r"))
    said = tuple(reader.attributions())
    problems = [unplaced(what, count) for what, count in sorted(reader.left.items())]
    if text is None:
        if said:
            message = "the text was not given; offsets into it were ignored"
            problems.append(Problem(ProblemCode.UNPLACED_DATA, message, severity=Severity.INFO))
        return Article(attributions=said, problems=problems)
    article = lay_out(text)
    return attrs.evolve(article, attributions=said, problems=(*article.problems, *problems))


@define
class _Reader:
    text: str | None
    bound: dict[str, tuple[str, Mention]] = field(factory=dict)
    events: dict[str, tuple[str, list[tuple[str, str]]]] = field(factory=dict)
    notes: dict[str, str] = field(factory=dict)
    kinds: dict[str, AttributionKind] = field(factory=dict)
    acts: dict[str, Act] = field(factory=dict)
    links: list[tuple[str, str, str]] = field(factory=list)
    left: dict[str, int] = field(factory=dict)

    def take(self, number: int, line: str) -> None:
        """Read a line."""
        if not line.strip():
            return
        if match := _TEXT_BOUND.fullmatch(line):
            self.bound[match[1]] = match[2], self._mention(number, match[3], match[4] or "")
        elif match := _EVENT.fullmatch(line):
            arguments = [tuple(pair.rsplit(":", 1)) for pair in match[4].split()]
            self.events[match[1]] = match[3], [(role, at) for role, at in arguments]
        elif match := _NOTE.fullmatch(line):
            self.notes[match[1]] = match[2]
        elif match := _RELATION.fullmatch(line):
            self.links.append((match[2], match[3], match[4]))
        elif match := _ATTRIBUTE.fullmatch(line):
            self._take_attribute(match[1], match[2], (match[3] or "").strip())
        elif _LINE.match(line):
            self._leave(f"annotation {line[:1]}")
        else:
            msg = "not brat standoff"
            raise FormatError(msg, [("$", f"line {number}, column 1: expected T1, E1, R1, A1 or #1 and a tab")])

    def _take_attribute(self, name: str, of: str, value: str) -> None:
        """Take what an annotator says of an event: how much of it is quoted, what is done by saying it."""
        if name.casefold() == "quoted" and value in _KINDS:
            self.kinds[of] = AttributionKind(value)
        elif name.casefold() == "act" and value in _ACTS:
            self.acts[of] = Act(value)
        else:
            self._leave(f"attribute {name[:_SHORT]}")

    def _leave(self, what: str) -> None:
        self.left[what] = self.left.get(what, 0) + 1

    def _mention(self, number: int, places: str, words: str) -> Mention:
        fragments = [tuple(int(x) for x in place.split()) for place in places.split(";")]
        start, end = fragments[0][0], fragments[-1][1]
        if start > end or (self.text is not None and end > len(self.text)):
            msg = "brat standoff for another text"
            raise FormatError(msg, [("$", f"line {number}, column 1: {start} to {end} is not a range of the text")])
        if self.text is None:
            return Mention(words)
        return Mention(self.text[start:end], Span(start, end))

    def attributions(self) -> Iterator[Attribution]:
        """Make attributions of events, and of relations where there are no events, in the order of the text."""
        found = [self._of_event(name) for name in self.events] if self.events else list(self._of_links())
        kept = [said for said in found if said is not None]
        if not self.events and not self.links:
            for kind, _ in self.bound.values():
                self._leave(f"annotation {kind}")
        return iter(sorted(kept, key=_first))

    def _of_event(self, name: str) -> Attribution | None:
        trigger, arguments = self.events[name]
        kind, mention = self.bound.get(trigger, ("", Mention("")))
        parts: dict[str, list[Mention]] = {}
        if kind.casefold() in {"attribution", "cue"}:
            parts["cue"] = [mention]
        elif not arguments:
            self._leave(f"event {kind[:_SHORT]}")
            return None
        for role, at in arguments:
            known = _ROLES.get(role.rstrip("0123456789").casefold())
            if known is None or at not in self.bound:
                self._leave(f"argument {role[:_SHORT]}")
            else:
                parts.setdefault(known, []).append(self.bound[at][1])
        if not {"source", "cue", "content", "quote"} & set(parts):
            self._leave(f"event {kind[:_SHORT]}")
            return None
        said = _made(parts, _noted(self.notes.get(name)))
        if name in self.kinds:  # it counts more than the note, because people see it
            said = attrs.evolve(said, kind=self.kinds[name])
        if name in self.acts and said.cue is not None:
            said = attrs.evolve(said, cue=attrs.evolve(said.cue, act=self.acts[name]))
        return said

    def _of_links(self) -> Iterator[Attribution]:
        """Make attributions of relations: what is linked belongs together, by the kinds of its text-bound parts."""
        above: dict[str, str] = {}

        def root(name: str) -> str:
            while (up := above.setdefault(name, name)) != name:
                above[name] = above[up]
                name = up
            return name

        for kind, one, other in self.links:
            if all(_ROLES.get(self.bound.get(x, ("", None))[0].casefold()) for x in (one, other)):
                above[root(one)] = root(other)
            else:
                self._leave(f"relation {kind[:_SHORT]}")
        groups: dict[str, dict[str, list[Mention]]] = {}
        for name in self.bound:
            if name in above:
                kind, mention = self.bound[name]
                groups.setdefault(root(name), {}).setdefault(_ROLES[kind.casefold()], []).append(mention)
        for parts in groups.values():
            yield _made(parts, None)


def _first(said: Attribution) -> tuple[int, int]:
    pieces = [said.source, said.cue, *said.content, *said.quotes]
    starts = [piece.span.start for piece in pieces if piece is not None and piece.span is not None]
    return (min(starts), max(starts)) if starts else (0, 0)


def _noted(note: str | None) -> Attribution | None:
    """Read what `dumps` puts in a note; a note of people says nothing here."""
    if not note or not note.startswith("{"):
        return None
    try:
        data = {**to_data(Article()), "attributions": [from_json(note)]}
        return from_data(data).attributions[0]
    except ConversionError:
        return None


def _made(parts: dict[str, list[Mention]], noted: Attribution | None) -> Attribution:
    source, cue, to, when = (next(iter(parts.get(name, ())), None) for name in ("source", "cue", "addressee", "when"))
    content, quotes = tuple(parts.get("content", ())), tuple(parts.get("quote", ()))
    kind = AttributionKind.INDIRECT if not quotes else AttributionKind.MIXED
    said = noted or Attribution(kind=kind, rule="brat")
    known = said.cue or Cue()
    told, time = said.addressee or Addressee(), said.when or When()
    return attrs.evolve(
        said,
        source=source,
        cue=None if cue is None else attrs.evolve(known, text=cue.text, span=cue.span),
        content=content,
        quotes=quotes,
        addressee=None if to is None else attrs.evolve(told, text=to.text, span=to.span),
        when=None if when is None else attrs.evolve(time, text=when.text, span=when.span),
    )
