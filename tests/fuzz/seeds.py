"""What fuzzing starts from: invented copy, and documents of every format, each with the bytes that choose."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import newsmodel as nm

from .promises import READ, TARGETS, WRITTEN

__all__ = ["DICTIONARY", "write"]

_ROOT = Path(__file__).resolve().parents[2]
_LINES = (
    "Ferry sinks\n\nLONDON, March 3 (Reuters) - The ferry sank, its owner Ada Moe said on Friday.\n",
    "BRENNA: “We shall ring it,” said the mayor, Emil Radu. “Soon.”\n\nShe told AFP: 'No.'\n",
    "By Mina Toll\nUpdated 06 October 2017\n\n  • One\n  • Two\n\n(Reporting by Jo Halm; editing by Ed Lunt)\n",
    "a0512\nBC-Ferry, 1st Ld-Writethru, 0210\nEDS: UPDATES with quote.\n^By A B=\n-30-\n",
    "According to police, two died. He added that it was “over”. Who said it? THE PM SAID: No.\n",
)
_READS = {"anpa": "anpa", "iptc": "iptc7901", "jsonld": "schema-org", "html": "schema-org", "json": None, "xml": None}

DICTIONARY = (
    *"“ ” ‘ ’ \" '' `` « » — – \u2028 \u00a0 \u200b \ufeff ### -30- (END) EDS: KILL <p> </p> <?xml ]]> &amp;".split(
        " "
    ),
    *'said told who he By (AP) LONDON: Updated • <!DOCTYPE &#8220; <nitf> <newsItem {"@type":" "headline":'.split(),
    *("\n\n", "\r\n", " - ", "according to ", "(Reuters) - ", "06 October 2017", "10:15 GMT", "1st Ld-Writethru"),
)


def _documents() -> Iterator[tuple[str | None, bytes]]:
    for path in sorted((_ROOT / "tests/formats/variants").iterdir()):
        yield _READS.get(path.suffix[1:]), path.read_bytes()
    for path in sorted((_ROOT / "tests/formats/golden").iterdir()):
        yield "json", path.read_bytes()
    story = nm.parse((_ROOT / "examples/ferry-page.txt").read_text(encoding="utf-8"))
    for name in READ:
        if name is not None:
            written = nm.dumps(story, name)
            yield name, written if isinstance(written, bytes) else written.encode()


def _copy() -> Iterator[bytes]:
    for line in _LINES:
        yield line.encode()
    for path in sorted((_ROOT / "examples").glob("*.txt")):
        yield path.read_bytes()


def _inputs(target: str) -> Iterator[bytes]:
    if target == "loads":
        for name, document in _documents():
            yield bytes([READ.index(name)]) + document
    elif target == "round_trip":
        for number in range(len(WRITTEN)):
            for copy in _copy():
                yield bytes([number, 0x40]) + copy
    else:
        for copy in _copy():
            yield copy if target == "bytes" else b"\x40" + copy


def write(folder: Path) -> None:
    """Write the seeds of every target into a folder of its own, and a dictionary for libFuzzer beside them."""
    for target in TARGETS:
        (folder / target).mkdir(parents=True, exist_ok=True)
        for number, data in enumerate(_inputs(target)):
            (folder / target / f"seed-{number:03}").write_bytes(data)
    lines = ["".join(f"\\x{byte:02x}" for byte in word.encode()) for word in DICTIONARY]
    (folder / "words.dict").write_text("".join(f'"{line}"\n' for line in lines), encoding="ascii")
