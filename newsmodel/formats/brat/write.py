"""Write attributions as brat standoff."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from attrs import define, field

from ...encoding import encodable
from ...errors import InputError
from ...model import Article, Attribution, Span
from .._data.conversion import to_data
from .._data.json_text import encode as to_json
from .._writing.availability import refuse_unusable

__all__ = ["dump", "dumps"]

_LINE_END = re.compile(r"[\r\n]+")


def dumps(article: Article, *, force: bool = False) -> str:
    """Write the attributions of an article as an `.ann` file; `dump` also writes the copy.

    Args:
        article: Any article; attributions without spans are left out.
        force: Write it even if it must not be used, which these documents cannot say.
    """
    refuse_unusable(article, "brat", force=force)
    return encodable(_Writer(article).lines())


def dump(article: Article, path: Path, *, force: bool = False) -> None:
    """Write an `.ann` file, and beside it the copy in a `.txt` file of the same name.

    Args:
        article: Any article.
        path: The `.ann` file, which is replaced. An existing `.txt` file with different content is not.
        force: As in `dumps`.

    Raises:
        InputError: If there is such a `.txt` file; then nothing is written.
    """
    written = dumps(article, force=force)
    copy, beside = encodable(article.text).encode(), path.with_suffix(".txt")
    if beside.exists() and beside.read_bytes() != copy:
        msg = f"path: {beside} exists and holds different text; brat needs the copy beside the .ann file"
        raise InputError(msg)
    path.write_bytes(written.encode())
    beside.write_bytes(copy)


@define
class _Writer:
    article: Article
    out: list[str] = field(factory=list)
    count: int = 0

    def lines(self) -> str:
        """Write each attribution that has a trigger."""
        number = 0
        for said in self.article.attributions:
            first = [*said.content, *said.quotes]
            trigger: Any = said.cue if said.cue is not None and self._fits(said.cue) else None
            kind = "Attribution" if trigger is not None else "Quotation"
            trigger = trigger or next((piece for piece in first if self._fits(piece)), None)
            if trigger is None:
                continue
            number += 1
            self._event(number, kind, trigger, said)
        return "".join(f"{line}\n" for line in self.out)

    def _fits(self, piece: Any) -> bool:
        span = piece.span
        text = self.article.text
        return span is not None and bool(piece.text.strip()) and text[span.start : span.end] == piece.text

    def _event(self, number: int, kind: str, trigger: Any, said: Attribution) -> None:
        roles = [
            *([("Source", said.source)] if said.source is not None else []),
            *(("Content", piece) for piece in said.content),
            *(("Quote", piece) for piece in said.quotes),
            *([("Addressee", said.addressee)] if said.addressee is not None else []),
            *([("Time", said.when)] if said.when is not None else []),
        ]
        start = self._text_bound(kind, trigger)
        seen: dict[str, int] = {}
        arguments = ""
        for role, piece in roles:
            if self._fits(piece):
                seen[role] = seen.get(role, 0) + 1
                name = role if seen[role] == 1 else f"{role}{seen[role]}"
                arguments += f" {name}:{self._text_bound(role, piece)}"
        self.out.append(f"E{number}\t{kind}:{start}{arguments}")
        self.out.append(f"A{2 * number - 1}\tQuoted E{number} {said.kind.value}")
        if said.cue is not None:
            self.out.append(f"A{2 * number}\tAct E{number} {said.cue.act.value}")
        self.out.append(f"#{number}\tAnnotatorNotes E{number}\t{self._note(said)}")

    def _text_bound(self, kind: str, piece: Any) -> str:
        self.count += 1
        text = self.article.text
        fragments = list(_fragments(text, piece.span))
        places = ";".join(f"{start} {end}" for start, end in fragments)
        words = " ".join(text[start:end] for start, end in fragments)
        self.out.append(f"T{self.count}\t{kind} {places}\t{words}")
        return f"T{self.count}"

    def _note(self, said: Attribution) -> str:
        """Return the attribution without the words that the events point at."""
        bare = attrs.evolve(
            said,
            source=None,
            content=(),
            quotes=(),
            cue=said.cue and attrs.evolve(said.cue, text="", span=None),
            addressee=said.addressee and attrs.evolve(said.addressee, text="", span=None),
            when=said.when and attrs.evolve(said.when, text="", span=None),
        )
        return to_json(to_data(Article(attributions=[bare])).get("attributions", [{}])[0])


def _fragments(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """Cut a span at line ends, which brat does not let an annotation cross."""
    at = span.start
    for match in _LINE_END.finditer(text, span.start, span.end):
        if match.start() > at:
            yield at, match.start()
        at = match.end()
    if at < span.end:
        yield at, span.end
