"""A format of your own, added from outside the package: `python examples/own_format.py`.

The format is that of an invented editing system. Its files end in `.desk` and look like this:

    @desk 1
    slug: karsova-truce
    head: Karsova sides agree on truce of thirty days
    day: 2025-03-12

    QASR AL-NOOR: The government of Karsova and the Highland Front ...

    “It is a short paper,” ...

A format is any object with `loads` or `dumps`; here it is this module. A package would list it in its entry points, and
then nobody has to call `register`; see docs/formats/index.md.
"""

from __future__ import annotations

import datetime
import re
import sys
import tempfile
from pathlib import Path

import newsmodel as nm
from newsmodel import formats

_FIRST = "@desk 1"
_LINE = re.compile(r"([a-z]++):[ ]?(.*+)")  # head: Bridge reopens
_BLANK = re.compile(r"\n[ \t]*+\n")


def looks_like(head: str) -> bool:
    """Recognise our documents by their first characters, so that `nm.loads` needs no name."""
    return head.startswith(_FIRST)


def dumps(article: nm.Article) -> str:
    """Write an article, without its attributions, for which the format has no place."""
    day = article.date
    fields = {
        "slug": article.id,
        "head": article.headline and article.headline.text,
        "by": article.byline and article.byline.text,
        "day": day and day.isoformat(),
    }
    header = [f"{name}: {_one_line(value)}" for name, value in fields.items() if value]
    paragraphs = [_one_line(paragraph.text) for paragraph in article.paragraphs]
    return "\n".join([_FIRST, *header, "", "\n\n".join(paragraphs), ""])


def loads(data: str | bytes) -> nm.Article:
    """Read an article. Unknown fields become problems; anything that is not this format is an error."""
    text = data.decode("utf-8", "replace") if isinstance(data, bytes) else data
    header, *paragraphs = _BLANK.split(text.replace("\r\n", "\n").strip())
    first, *lines = header.split("\n")
    if first != _FIRST:
        msg = f"not a desk file: expected {_FIRST!r} on line 1, got {first[:40]!r}"
        raise nm.FormatError(msg)
    fields: dict[str, str] = {}
    for number, line in enumerate(lines, 2):
        match = _LINE.fullmatch(line)
        if match is None:
            msg = f"line {number}: expected 'name: value', got {line[:40]!r}"
            raise nm.FormatError(msg)
        fields[match[1]] = match[2]
    return nm.Article(
        id=fields.pop("slug", None),
        headline=fields.pop("head", None),
        byline=fields.pop("by", None),
        published=_day(fields.pop("day", None)),
        paragraphs=[_one_line(paragraph) for paragraph in paragraphs if paragraph.strip()],
        problems=[
            nm.Problem(nm.ProblemCode.UNPLACED_DATA, f"no place for {name}: {value}", severity=nm.Severity.INFO)
            for name, value in fields.items()
        ],
    )


def _day(value: str | None) -> datetime.date | None:
    try:
        return None if value is None else datetime.date.fromisoformat(value)
    except ValueError:
        msg = f"day: expected a date such as 2025-03-12, got {value!r}"
        raise nm.FormatError(msg) from None


def _one_line(text: str) -> str:
    return " ".join(text.split())


def main() -> None:
    """Register the format and use it like one of newsmodel's own."""
    formats.register("desk", sys.modules[__name__], [".desk"])

    copy = Path(__file__).parent / "corpus" / "2025-03-12-page-truce.txt"
    story = nm.parse(copy.read_bytes(), id="karsova-truce")
    document = nm.dumps(story, "desk")
    assert isinstance(document, str)  # a format may also write bytes
    print(document[:150], "…\n", sep="")

    print(formats.guess(document), "|", nm.loads(document))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "truce.desk"
        formats.dump(story, file)  # the file name tells the format
        print(repr(formats.load(file).published))
    print(nm.loads(document.replace("head:", "desk: foreign\nhead:")).problems)


if __name__ == "__main__":
    main()
