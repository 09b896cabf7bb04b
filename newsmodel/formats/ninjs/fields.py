"""Dateline, names and provider of a ninjs item, and what those are whom it names."""

from __future__ import annotations

import attrs

from ...model import Dateline, Metadata, PartialDate, SpeakerKind
from ...model.metadata import NO_METADATA
from .._article.availability import read_availability
from .._article.datelines import as_dateline
from .._article.timestamps import read_stamp
from .._article.unplaced import unplaced
from .._markup.body_text import clean
from .item import Item, as_text
from .vocabulary import EMBARGOES, IDS, PROVIDERS, STATUSES, URLS

__all__ = ["availability_of", "dateline_of", "identity_of", "kinds_of", "provider_of"]


def dateline_of(item: Item, words: str) -> Dateline | None:
    """Return the dateline that the item states, or the place that it is located at."""
    made = item.data.get("dateline")
    if isinstance(made, dict) and isinstance(made.get("located"), dict):  # as Superdesk has it
        item.placed |= {"dateline", "located"}
        city = clean(as_text(made["located"].get("city")))
        read = as_dateline(clean(as_text(made))) or Dateline()
        stamp = read_stamp(as_text(made.get("date")))
        day = None if stamp is None or stamp.date is None else PartialDate.of(stamp.date)
        places = read.places or ((city,) if city else ())
        house = read.agency or as_text(made.get("source")) or None
        return attrs.evolve(read, places=places, date=read.date or day, agency=house) if places or read.text else None
    stated = words or clean(item.text("dateline"))
    located = clean(item.text("located"))
    if stated and (told := as_dateline(stated)) is not None:
        return told
    item.problems += [unplaced("dateline", stated)] if stated else []
    point = item.data.get("datelinelocation")
    if not located and isinstance(point, dict) and as_text(point.get("city")):
        item.placed.add("datelinelocation")
        located = clean(as_text(point["city"]))
    places = tuple(place for place in located.split("/") if place)
    return Dateline(places=places) if places else None


def availability_of(item: Item) -> Metadata:
    """Return status, embargo and version as the item states them."""
    embargo = item.text(*EMBARGOES) or None
    for key in EMBARGOES:
        value = item.data.get(key)
        if isinstance(value, bool):  # whether there is one, without a date
            item.placed.add(key)
        if value and not as_text(value):  # an object is one too
            embargo = embargo or ""
    status = item.text(*STATUSES)
    for key in STATUSES:
        if not status and item.data.get(key):  # a list or an object: whatever it says, it is not known
            status = str(item.data[key])
            item.placed.add(key)
    metadata, left = read_availability(NO_METADATA, status=status, embargo=embargo, version=item.text("version"))
    item.problems += left
    return metadata


def identity_of(item: Item) -> tuple[str | None, str | None]:
    """Return the item's id, and its address if there is one."""
    identity, url = item.text(*IDS), item.text(*URLS)
    listed = item.data.get("altids")
    rest = []
    for entry in listed if isinstance(listed, list) else ():
        role = as_text(entry.get("role")).lower() if isinstance(entry, dict) else ""
        if role == "id":
            identity = as_text(entry)
        elif role in {"url", "permalink", "canonical"}:
            url = url or as_text(entry)
        else:
            rest.append(entry)
    if isinstance(listed, list):
        item.placed.add("altids")
        item.problems += [unplaced(item.names["altids"], rest)] if rest else []
    return identity or None, url or None


def provider_of(item: Item) -> str | None:
    """Find who provided the item."""
    key = next((key for key in ("infosources", "infosource") if isinstance(item.data.get(key), list)), None)
    entries = [] if key is None else [x for x in item.data[key] if isinstance(x, dict) and as_text(x.get("name"))]
    roles = {as_text(x.get("role") or x.get("rel")).lower(): as_text(x["name"]) for x in reversed(entries)}
    stated = item.text("provider")
    name = stated or next((roles[role] for role in PROVIDERS if role in roles), "") or item.text("source")
    name = name or (as_text(entries[0]["name"]) if entries else "")
    if key is not None and name in map(as_text, entries):
        item.placed.add(key)
        rest = [x for x in entries if as_text(x["name"]) != name]
        item.problems += [unplaced(item.names[key], rest)] if rest else []
    return name or item.text("creditline") or None


def kinds_of(item: Item) -> dict[str, SpeakerKind]:
    """Return what those are whom the item names."""
    found: dict[str, SpeakerKind] = {}
    for keys, kind in (
        (("organisations", "organisation"), SpeakerKind.ORGANISATION),
        (("people", "person"), SpeakerKind.PERSON),
    ):
        for key in keys:
            listed = item.data.get(key)
            found |= {as_text(x): kind for x in listed if isinstance(x, dict)} if isinstance(listed, list) else {}
    return found
