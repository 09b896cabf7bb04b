"""Sign-offs at the end of documents whose paragraphs are told apart."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.formats._article.sign_offs import closing_name, is_closing

NITF = "<nitf><body><body.content><p>{} The kiln is cold.</p><p>{}</p>{}</body.content></body></nitf>"


@pytest.mark.parametrize(
    "words",
    [
        "/ritzau/",
        "(sda)",
        "AFP kl",
        "AFP kl/rm",
        "Lusa/Fim",
        "KL // RM",
        "EFE",
        "كل/رم/ب ق",
        "(Kilnwire)",
        "Kilnwire kl",
        "kl-rm/sn",
        "kl/rm-sn",
    ],
)
def test_a_sign_off_is_an_end_note(words: str) -> None:
    """A name, initials or both behind the last paragraph are an end note, if the name is that of an agency."""
    article = nm.loads(NITF.format("RAVEL (Kilnwire) -", "It smokes.", f"<p>{words}</p>"), "nitf")
    assert [x.text for x in article.end_notes] == [words]
    assert [x.text for x in article.paragraphs][-1] == "It smokes."


@pytest.mark.parametrize(
    "words", ["Ravel kl", "kl-rm", "so-so", "Smoke/end", "It rained.", "The kiln smokes and smokes and smokes on."]
)
def test_other_short_paragraphs_are_none(words: str) -> None:
    """A short paragraph without such a name is part of the story."""
    assert not is_closing(words)


@pytest.mark.parametrize(
    ("words", "agency", "name"),
    [
        ("El horno humea. EFE", None, "EFE"),
        ("“It smokes.” Kilnwire", "Kilnwire", "Kilnwire"),
        ("Den ryger. /ritzau/", None, "/ritzau/"),
        ("“It smokes.” Kilnwire", None, None),
        ("It is run by EFE", None, None),
    ],
)
def test_a_name_at_the_end(words: str, agency: str | None, name: str | None) -> None:
    """A last paragraph may be signed with the name of the agency behind its last sentence."""
    at = closing_name(words, agency)
    assert (None if at is None else words[at:]) == name


def test_the_name_becomes_an_end_note() -> None:
    """The name at the end of the last paragraph is parted from it."""
    article = nm.loads(NITF.format("Ravel, 4 mar (EFE).-", "Humea. EFE", ""), "nitf")
    assert [x.text for x in article.paragraphs][-1] == "Humea."
    assert [x.text for x in article.end_notes] == ["EFE"]
