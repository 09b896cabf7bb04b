from __future__ import annotations

import pytest

from newsmodel.layout.values.datelines import read_places


@pytest.mark.parametrize(
    ("head", "places"),
    [
        ("RENO, Nev.,", ("RENO, Nev.",)),
        ("SINGAPORE, KUALA LUMPUR", ("SINGAPORE", "KUALA LUMPUR")),
        ("TUNIS, SINGAPORE", ("TUNIS, SINGAPORE",)),
        ("SYDNEY, LONDON", ("SYDNEY", "LONDON")),
        ("NEW YORK, New York", ("NEW YORK, New York",)),
        ("NEW YORK, QUELL, KY", ("NEW YORK, QUELL, KY",)),
        ("SARAJEVO, Bosnia and Herzegovina", ("SARAJEVO, Bosnia and Herzegovina",)),
        ("TRINIDAD AND TOBAGO", ("TRINIDAD AND TOBAGO",)),
        ("STOW AND DEDHAM", ("STOW AND DEDHAM",)),
        ("STOW AND LONDON", ("STOW", "LONDON")),
        ("LONDON.", ("LONDON",)),
        ("WASHINGTON, D.C.", ("WASHINGTON, D.C.",)),
        ("ŁÓDŹ/İZMİR", ("ŁÓDŹ", "İZMİR")),
        ("SAINT‑ÉTIENNE, France", ("SAINT‑ÉTIENNE, France",)),
        ("", ()),
    ],
)
def test_places(head: str, places: tuple[str, ...]) -> None:
    """Slashes and "and" divide places; a comma does so only between cities that are no regions."""
    assert read_places(head) == places
