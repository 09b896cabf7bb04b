from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel import AddresseeKind, SpeakerKind


@pytest.mark.parametrize("name", ["Alder Corps", "Tarn Works", "Alder Productions", "Tarn Mining", "Alder GmbH"])
def test_words_of_bodies_name_bodies(name: str) -> None:
    """A word that is in the names of bodies makes the speaker an organisation, and a byline no person's."""
    (found,) = nm.find_attributions(f"“The pier is shut,” {name} said on Monday.")
    assert found.speaker is not None
    assert found.speaker.kind is SpeakerKind.ORGANISATION
    byline = nm.parse(f"Harbour is shut\n\nBy {name}\n\nTARN, May 5 (Reuters) - The pier is shut.\n").byline
    assert byline is None or byline.authors == ()


@pytest.mark.parametrize("name", ["Sentinel", "Argus", "Echo", "Inquirer", "Gazette"])
def test_papers_are_told(name: str) -> None:
    """A paper by the last word of its name is an outlet that is told something."""
    (found,) = nm.find_attributions(f"Ida Lorenz told the Tarn {name} that the pier was shut.")
    assert found.addressee is not None
    assert found.addressee.kind is AddresseeKind.OUTLET


@pytest.mark.parametrize("name", ["Jan ten Brink", "Elif van den Berg", "Ada ould Sidi", "Tariq ben Salem"])
def test_small_words_in_names(name: str) -> None:
    """A small word between capitals is part of a person's name, in a sentence and in a byline."""
    (found,) = nm.find_attributions(f"“The pier is shut,” {name} said on Monday.")
    assert found.speaker is not None
    assert found.speaker.name == name
    byline = nm.parse(f"Harbour is shut\n\nBy {name}\n\nTARN, May 5 (Reuters) - The pier is shut.\n").byline
    assert byline is not None
    assert byline.authors == (name,)
