"""Every public entry point as work on one text: what comes first is made ready and not measured."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial

from attrs import evolve

import newsmodel as nm
from newsmodel import formats

from .units import COPY, MARKUP

__all__ = ["ENTRIES", "Entry", "run"]

READ = tuple(name for name in formats.names() if name != "html")
_TODAY = datetime.date(2031, 5, 6)
_PLACE = "Zqplace"
_STORY = (
    f"Bell returns\n\nBy Ada Moe\n\nBRENNA (AFP) - It was found, Ada Moe said.\n\n{_PLACE}\n\n“It was,” she said.\n"
)

Ready = Callable[[str], Callable[[], object]]


class Entry:
    """An entry point.

    Args:
        ready: Makes the work of a text.
        pool: What its texts are made of.
    """

    def __init__(self, ready: Ready, pool: tuple[str, ...] = COPY) -> None:
        self.ready = ready
        self.pool = pool


def run(work: Callable[[], object]) -> None:
    """Do the work; our own exceptions are an answer like any other."""
    try:
        work()
    except nm.NewsmodelError:
        return


def _direct(work: Callable[[str], object]) -> Entry:
    return Entry(lambda text: partial(work, text))


def _parsed(text: str) -> nm.Article:
    return nm.parse(text, date=_TODAY)


def _of_story(work: Callable[[nm.Article], object]) -> Entry:
    return Entry(lambda text: partial(work, _parsed(text)))


def _document(name: str) -> str | bytes:
    """A small story in a format, with a word where the run goes."""
    return nm.dumps(nm.parse(_STORY, date=_TODAY), name)


def _inside(name: str, document: str | bytes, text: str) -> Callable[[], object]:
    if isinstance(document, bytes):
        full: str | bytes = document.replace(_PLACE.encode(), text.encode("utf-8", "replace"))
    else:
        full = document.replace(_PLACE, text)
    return partial(nm.loads_all, full, name)


def _changed(text: str) -> Callable[[], object]:
    """The run beside itself with every fourth stretch of twenty letters in capitals."""
    parts = [text[at : at + 20] for at in range(0, len(text), 20)]
    other = "".join(part.upper() if number % 4 == 0 else part for number, part in enumerate(parts))
    return partial(nm.compare, _parsed(text), _parsed(other))


def _edited(text: str) -> Callable[[], object]:
    """The story with every second paragraph taken out, and the others doubled."""
    article = _parsed(text)
    kept = [str(x) for x in article.paragraphs[::2] for _ in range(2)]
    return partial(nm.to_text, evolve(article, paragraphs=kept))


def _built(text: str) -> nm.Article:
    """A story that nobody parsed: sixty letters a paragraph, a statement without a place for each."""
    parts = [text[at : at + 60].strip() or "x" for at in range(0, len(text), 60)]
    said = [nm.Attribution(source="Ada Moe", cue="said", content=[part]) for part in parts]
    return nm.Article(headline="Bell", paragraphs=parts, attributions=said)


def _writing_built(name: str, text: str) -> Callable[[], object]:
    return partial(nm.dumps, _built(text), name)


def _reading(name: str, text: str) -> Callable[[], object]:
    return partial(nm.loads_all, text, name)


def _reading_written(name: str, text: str) -> Callable[[], object]:
    return partial(nm.loads_all, nm.dumps(_parsed(text), name), name)


def _bytes(text: str) -> object:
    return nm.parse_all(text.encode("utf-8", "surrogatepass"), attributions=False)


def _entries() -> dict[str, Entry]:
    found = {
        "parse_all, layout": _direct(partial(nm.parse_all, attributions=False)),
        "parse_all": _direct(partial(nm.parse_all, date=_TODAY)),
        "parse_all, bytes": _direct(_bytes),
        "find_attributions": _direct(partial(nm.find_attributions, types=tuple(nm.AttributionType))),
        "sentences": _direct(nm.sentences),
        "parse_many": _direct(lambda text: list(nm.parse_many([text]))),
        "to_text": _of_story(nm.to_text),
        "to_text, edited": Entry(_edited),
        "compare": Entry(_changed),
        "versions": _of_story(lambda story: nm.versions([story, story])),
        "voices": _of_story(lambda story: nm.voices([story])),
        "show": _of_story(lambda story: nm.show([story]).page()),
        "to_displacy": _of_story(nm.to_displacy),
        "table": _of_story(lambda story: nm.table([story])),
        "attribution_table": _of_story(lambda story: nm.attribution_table([story])),
    }
    for name in formats.names():
        found[f"dumps {name}"] = _of_story(partial(nm.dumps, format=name))
        found[f"dumps {name}, built"] = Entry(partial(_writing_built, name))
    for name in READ:
        found[f"loads {name}"] = Entry(partial(_reading, name), MARKUP + COPY)
        found[f"loads {name}, within"] = Entry(partial(_inside, name, _document(name)), MARKUP + COPY)
        found[f"loads {name}, written"] = Entry(partial(_reading_written, name))
    return found


ENTRIES = _entries()
