"""Stories made by chance, with all that a story may have: for what must hold of any story."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator

import newsmodel as nm

_NAMES = ("Ida Moss", "Emil Radu", "Jo Hale-Petersen", "Łukasz Brun", "Nina Ørn", "ANA RUIZ", "Tomás de Vega", "Li Wen")
_HOUSES = ("Reuters", "AP", "AFP", "dpa", "Ravel Gazette", "Agence Exemple", "The Tarn Wire")
_PLACES = ("RAVEL", "Upper Tarn", "SELMA, Pa.", "Łódź", "PORT HOLLIN", "São Brás", "Tarn/Selma", "St. Orm")
_WORDS = """
    the kiln of Ravel smokes again after ten weeks of rain said mayor council “we wait” costs £4.5 million 7% up from
    2030 bridge — closed ‘soon’ ferry's Ümit’s quay in which prices (again) fell; nobody knows: why? 14 March o'clock
    A&B <none>
    *not* _here_ #1 1. x|y [sic] e-mail @ravel https://ravel.example/a?b=c&d=e größer naïve 北京 снег כלב ... end
""".split()
_ROLES = (None, None, "kiln correspondent", "Business Writer")
_ZONES = (None, "UTC", "GMT", "EST")
_OFFSETS = {"UTC": 0, "GMT": 0, "EST": -5}


def made(count: int, seed: int = 0) -> Iterator[nm.Article]:
    """Make stories, the same ones for the same seed."""
    chance = random.Random(seed)  # noqa: S311  # nothing is kept secret with it
    for number in range(count):
        yield _story(chance, number)


def _line(chance: random.Random, least: int = 3, most: int = 14) -> str:
    words = chance.choices(_WORDS, k=chance.randint(least, most))
    return " ".join(words)[:1].upper() + " ".join(words)[1:]


def _some(chance: random.Random, most: int = 3) -> list[str]:
    return [_line(chance) for _ in range(chance.randint(0, most))]


def _stamp(chance: random.Random) -> nm.Stamp | None:
    if chance.random() < 0.4:
        return None
    day = datetime.date(2020, 1, 1) + datetime.timedelta(days=chance.randint(0, 4000))
    if chance.random() < 0.3:
        return nm.Stamp(day)
    zone = chance.choice(_ZONES)
    clock = datetime.time(chance.randint(0, 23), chance.randint(0, 59))
    if zone is not None:
        clock = clock.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=_OFFSETS[zone])))
    return nm.Stamp(day, time=clock, zone=zone)


def _byline(chance: random.Random) -> nm.Byline | None:
    if chance.random() < 0.3:
        return None
    names = chance.sample(_NAMES, chance.randint(1, 3))
    agency = chance.choice((None, *_HOUSES))
    *first, last = names
    words = f"By {', '.join(first)} and {last}" if first else f"By {last}"
    words = f"{words}, {agency}" if agency else words
    return nm.Byline(words, authors=names, agency=agency, role=chance.choice(_ROLES))


def _caption(chance: random.Random) -> nm.Caption:
    words = _line(chance)
    if chance.random() < 0.4:
        return nm.Caption(words)
    name, house = chance.choice(_NAMES), chance.choice(_HOUSES)
    credit = f"{name}/{house}"
    told = nm.Credit(credit, photographer=name, agency=house)
    return nm.Caption(f"{words} ({credit})" if chance.random() < 0.5 else words, credit=told)


def _story(chance: random.Random, number: int) -> nm.Article:
    """Make a story: with its dateline in the first paragraph, in a later one, apart from them, or without one."""
    paragraphs = _some(chance, 5)
    dateline = None
    kind = chance.choice(("none", "held", "later", "apart"))
    if kind != "none":
        place, house = chance.choice(_PLACES), chance.choice((None, *_HOUSES))
        words = f"{place} ({house}) —" if house else f"{place} —"
        dateline = nm.Dateline(words, places=place.split("/"), agency=house)
        at = min(1, len(paragraphs)) if kind == "later" else 0
        if kind != "apart":
            paragraphs.insert(at, f"{words} {_line(chance)}")
    text, spans = "", []
    subheads = _some(chance, 2) if paragraphs else []
    places = sorted(chance.choices(range(1, len(paragraphs) + 1), k=len(subheads))) if paragraphs else []
    rows = [(at * 2, words, "paragraph") for at, words in enumerate(paragraphs)]
    rows += [(at * 2 - 1, words, "subhead") for at, words in zip(places, subheads, strict=True)]
    found: dict[str, list[nm.Mention]] = {"paragraph": [], "subhead": []}
    for _, words, what in sorted(rows, key=lambda row: row[0]):
        spans.append((len(text), len(text) + len(words)))
        found[what].append(nm.Mention(words, nm.Span(*spans[-1])))
        text += words + "\n\n"
    return nm.Article(
        text=text,
        headline=_line(chance) if chance.random() < 0.9 else None,
        byline=_byline(chance),
        published=_stamp(chance),
        updated=_stamp(chance),
        captions=[_caption(chance) for _ in range(chance.randint(0, 2))],
        summary=_some(chance),
        dateline=dateline,
        paragraphs=found["paragraph"],
        subheads=found["subhead"],
        end_notes=[f"({_line(chance)})" for _ in range(chance.randint(0, 2))],
        id=chance.choice((None, f"urn:ravel:{number}", f"rvl0{number:04d}", f"tag:ravel.example,2031:{number}")),
        url=chance.choice((None, f"https://ravel.example/{number}")),
        provider=chance.choice((None, *_HOUSES)),
        language=chance.choice((None, "en", "de-AT", "zh")),
    )
