from __future__ import annotations

import pytest

from newsmodel.attribution.boundaries.content_span import content_end
from newsmodel.attribution.boundaries.structure import in_dashes, opening_partner, partner, past_apposition
from newsmodel.attribution.tokens.shapes import CLOSE, COMMA, DASH
from newsmodel.attribution.tokens.tokenizer import Tokens

from .walking import Walking


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Lund [said] the ferry (a catamaran) ran aground on Monday.",
            "the ferry (a catamaran) ran aground on Monday.",
        ),
        (
            "Lund [said] the weir is nine meters (30 feet) wide at the top.",
            "the weir is nine meters (30 feet) wide at the top.",
        ),
        ("Lund [said] the Otter, a patrol boat, had left.", "the Otter, a patrol boat, had left."),
        ("Lund [said] rain -- heavy at noon -- had filled the weir.", "rain -- heavy at noon -- had filled the weir."),
        ("Marr (who [said] he was ill) left.", "he was ill"),
        ("Marr - who [says] he is ill - left.", "he is ill"),
        ("Lund [said] the weir held, but would be raised.", "the weir held, but would be raised."),
        ("Lund [said] the weir held, but crews could return.", "the weir held, but crews could return."),
        ("Lund [said] the weir held, but the mayor left.", "the weir held"),
        ("Lund [said] the weir was built by Marr, who has died.", "the weir was built by Marr, who has died."),
    ],
)
def test_contents_respect_structure(text: str, content: str) -> None:
    """A content never ends within brackets, an apposition or dashes, unless it began there."""
    found = Walking(text)
    a = found.phrase.last
    b, _ = content_end(found.t, a, found.last, found.phrase, found.models["content_end"])
    assert found.words(a, b).rstrip(",") == content


def test_partners() -> None:
    """Brackets and dashes have partners in their sentence, or none."""
    t = Tokens("The weir (new) held -- as planned -- on Monday.")
    brackets = [t.words.index("("), t.words.index(")")]
    assert partner(t.symbols, CLOSE, brackets[0], len(t)) == brackets[1] + 1
    assert opening_partner(t.symbols, brackets[1], 0) == brackets[0]
    assert opening_partner(t.symbols, brackets[0], 0) == 0
    dash = t.words.index("-")
    assert t.words[partner(t.symbols, DASH, dash, len(t))] == "on"
    assert partner(t.symbols, DASH, len(t) - 1, len(t)) == len(t) - 1
    assert in_dashes(t.symbols, t.words.index("as"))
    assert not in_dashes(t.symbols, t.words.index("on"))


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("the Otter, a patrol boat, had left", "had"),
        ("the Otter, a patrol boat, now had left", "now"),
        ("the Otter, and a patrol boat, had left", "had"),
        ("the Otter, and its captain, Ole Dahl, had left", None),
        ("the Otter, however, had left", "had"),
        ("the Otter, a patrol boat", None),
    ],
)
def test_appositions(text: str, behind: str | None) -> None:
    """An apposition of a subject ends with a comma that the verb follows."""
    t = Tokens(text)
    comma = t.symbols.index(COMMA)
    found = past_apposition(t.symbols, comma, len(t))
    assert (t.word(found) if found > comma else None) == behind
