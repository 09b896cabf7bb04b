"""Read ANPA 1312 transmissions."""

from __future__ import annotations

import re
from itertools import pairwise

from ...layout.desk.slugs import ANPA_PRIORITIES, version_in
from ...model import Article
from .._article.parts import StoryParts
from .._wires.lines import WireLine, lines_of
from .._wires.reading import read_all, read_first, refusal
from .._wires.story import WireStory
from .body import read_body, read_tail
from .notation import CATEGORIES, ETX, FILED, NAMELESS, ROUTE, SERVICE, bare_end
from .top import read_top

__all__ = ["loads", "loads_all", "looks_like"]

_FILL = "\x16\x01\x00\x7f \r\n"
_ABOVE = 20  # lines in which the envelope stands, with what an older one puts in front


def loads(data: str | bytes) -> Article:
    """Read the first story of a transmission.

    Args:
        data: The transmission, in UTF-8 or else Windows-1252.

    Returns:
        The article. `id` is the service letter and number; `provider` and `published` are the origin and the time in
        the closing line.

    Raises:
        FormatError: If the service line or the routing line is missing.
        InputError: If the data is neither `str` nor `bytes`.
    """
    return read_first(data, _read)


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all stories of a transmission, whose texts make up the transmission. Exceptions are those of `loads`."""
    return read_all(data, _read)


def looks_like(data: str) -> bool:
    """Return whether a document begins like ANPA 1312, with a service line and a routing line."""
    lines = data[:400].lstrip(_FILL).splitlines()[:3]
    lines = [line.strip() for line in lines if line.strip()]
    return len(lines) > 1 and SERVICE.fullmatch(lines[0]) is not None and ROUTE.fullmatch(lines[1]) is not None


def _read(text: str, encoding: str, offset: int) -> StoryParts:
    wire = WireStory(text, encoding, offset=offset)
    lines = lines_of(text, 0, len(text))
    at = _read_envelope(wire, lines)
    end = _end(text, lines, at)
    at = read_top(wire, lines, at, end)
    read_body(wire, lines[at:end])
    read_tail(wire, lines[end:])
    return wire.parts()


def _read_envelope(wire: WireStory, lines: list[WireLine]) -> int:
    """Claim service line and routing line; give the number of the next."""
    text = wire.text
    seen = [n for n, line in enumerate(lines[:_ABOVE]) if not line.blank]
    for one, other in pairwise(seen):
        service = SERVICE.fullmatch(text, lines[one].first, lines[one].last)
        route = ROUTE.fullmatch(text, lines[other].first, lines[other].last)
        if service is not None and route is not None:
            break
    else:
        wanted = "a service line such as W2607asian, and below it one such as r a BC-Storm 11-13 0420"
        error = refusal("ANPA 1312", text, lines[seen[0]].first if seen else 0, wanted)
        raise error
    wire.claim_furniture(lines[: other + 1])
    name = service["service"] + service["number"]
    wire.id = None if name == NAMELESS else name
    wire.slug = route["slug"]
    _take_route(wire, route)
    return other + 1


def _take_route(wire: WireStory, route: re.Match[str]) -> None:
    """Take priority, category, slug and number of words; a slug may name the version: "1stLd-Writethru"."""
    desk, letter = wire.desk, route["priority"].lower()
    if not desk.put("priority", ANPA_PRIORITIES.get(letter)) or letter not in ANPA_PRIORITIES:
        wire.unplaced.append(("priority", route["priority"]))
    desk.concept("subjects", code=route["category"], scheme=CATEGORIES)
    desk.count(route["words"] or "")
    for name, part in (("priority", "priority"), ("subjects", "category"), ("word_count", "words")):
        wire.say(name, route[part] or "", route.start(part))
    version = version_in(route["slug"])
    slug = route["slug"] if version is None else route["slug"][: version.start].rstrip(" ,-")
    desk.put("slugline", slug)
    wire.say("slugline", slug, route.start("slug"))
    if version is not None:
        words = route["slug"][version.slice]
        desk.put("version", words)
        wire.say("version", words, route.start("slug") + version.start)


def _end(text: str, lines: list[WireLine], at: int) -> int:
    """Find the line where the story ends: with ETX, or the closing line."""
    for n in range(at, len(lines)):
        line = lines[n]
        if ETX in text[line.start : line.first]:
            return n
        if not line.blank and text[line.first].isalpha() and FILED.fullmatch(text, line.first, bare_end(text, line)):
            return n
    return len(lines)
