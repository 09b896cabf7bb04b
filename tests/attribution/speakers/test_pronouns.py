from __future__ import annotations

import pytest

from newsmodel.attribution.speakers.pronouns import PRONOUNS

from ..describing import heard


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Ida Holm] spoke. [She] left.", "person | name: Ida Holm | f"),
        ("[Ida Holm] spoke. [He] left.", "nobody"),
        ("[Ida Holm] spoke. Mayor Piet Vos shook his head. [He] left.", "person | name: Piet Vos | role: Mayor | m"),
        ("[Ida Holm] and [Piet Vos] spoke. [She] left.", "person | name: Ida Holm | f"),
        ("[Okoro] spoke. [She] left.", "person | name: Okoro | f"),
        ("Ida Holm sails. [Piet Vos] spoke. ¶ But Holm has been here. [She] left.", "person | name: Ida Holm | f"),
        ("The elder Piet Vos shook his head. [He] left.", "person | name: Piet Vos | role: elder | m"),
        ("Piet Vos met Tarn Works staff. Tarn Works employees cheered. [He] left.", "person | name: Piet Vos | m"),
        ("[Tarn Works] spoke. [They] left.", "organisation | name: Tarn Works"),
        (
            "[Bo Vos] spoke. Piet Vos, a docker, shook his head. [He] left.",
            "person | name: Piet Vos | role: docker | m",
        ),
        ("Following a rendition of “Low Tide,” Piet Vos met Bo Lind. [He] left.", "person | name: Piet Vos | m"),
        ("[Piet Vos] spoke. The film, A Quiet Tide, is long. [He] left.", "person | name: Piet Vos | m"),
        ("[Bo Vos] spoke. Ortega lowered his voice. [He] left.", "person | name: Ortega | m"),
        ("[Ida Vos] spoke. Ortega smiled and raised her hands. [She] left.", "person | name: Ortega | f"),
        ("[Bo Vos] spoke. Reporters shook his hand. [He] left.", "person | name: Bo Vos | m"),
        ("[Bo Vos] spoke. Norway raised his hand. [He] left.", "person | name: Bo Vos | m"),
        ("[Ida Holm] spoke. An analyst shook his head. [He] left.", "person | role: analyst | m"),
        (
            "[Ida Holm] spoke. His lawyer, Bo Lind, shook his head. [He] left.",
            "person | name: Bo Lind | role: lawyer | m",
        ),
        ("[Bo Lind] spoke. ¶ The police met Peter Vos at sea. [He] left.", "person | name: Peter Vos | m"),
        ("[Bo Lind] spoke. ¶ There he met Peter Vos. [He] left.", "person | name: Bo Lind | m"),
        ("The new mayor is Piet Vos. He waved. ¶ In his car was Bo Lind. [She] left.", "nobody"),
        ("21-year-old Piet Vos woke up. [He] left.", "person | name: Piet Vos | m"),
        ("A few days ago, Piet Vos woke up. [He] left.", "person | name: Piet Vos | m"),
        ("[Norway] spoke. [He] left.", "nobody"),
        (
            "[Ida Holm] spoke. Speaking in the harbour of Tarn, Vos shook his head. [She] left.",
            "person | name: Ida Holm | f",
        ),
        ("[Mayor Okoro] spoke. [She] left.", "person | name: Okoro | role: Mayor | f"),
        ("Officers saw Ida Holm there. [She] left.", "person | name: Ida Holm | f"),
        ("[Ida Holm] spoke. ¶ It rained. ¶ It rained. ¶ It rained. ¶ [She] left.", "nobody"),
        ("[The board] spoke. [It] left.", "organisation | role: board"),
        ("[The report] spoke. [It] ends.", "document | role: report"),
        ("[The court] spoke. ¶ [The report] fell. ¶ [It] left.", "organisation | role: court"),
        ("[The court] spoke. ¶ [The leaflet] fell. [It] ends.", "document | role: leaflet"),
        (
            "[Mayor Ida Holm] met Governor Piet Vos. [Holm] spoke. The governor shook his head. [He] left.",
            "person | name: Piet Vos | role: Governor | m",
        ),
        ("[Petrosur] spoke. [It] left.", "unknown | name: Petrosur"),
        ("[Petrosur] spoke. [The leaflet] fell. ¶ Petrosur lost money. [It] left.", "unknown | name: Petrosur"),
        ("[Petrosur] spoke. ¶ [The court] left. Petrosur lost money. [It] rested.", "organisation | role: court"),
        ("[Petrosur] spoke. [The leaflet] fell. ¶ Petrosur fell recently. [It] left.", "unknown | name: Petrosur"),
        (
            "[The board] spoke. ¶ Lind's mother, Shirley, shook her head. [She] left.",
            "person | name: Shirley | role: mother | of: Lind | f",
        ),
        ("[Officials] spoke. [They] left.", "group | role: Officials"),
        ("[The Prime Minister’s spokesman] spoke. [He] left.", "person | role: spokesman | of: Prime Minister | m"),
        (
            "A picture provided on Monday, by Tarn Watch, shows what [they] fear.",
            "nobody",
        ),
        (
            "A picture provided on Monday, by Tarn Watch, showing what [they] fear.",
            "organisation | name: Tarn Watch",
        ),
        ("[Ida Holm] spoke. [They] left.", "nobody"),
        ("[Ida Holm] spoke. [Nobody] left.", "nobody"),
        ("[Some bankers] spoke. [One] left.", "person | role: banker"),
        ("[The police] spoke. [One] left.", "nobody"),
        ("[Some bankers] spoke. ¶ [One] left.", "nobody"),
        ("The future of Lagoona is dim. Lagoona fell. [It] left.", "organisation | name: Lagoona"),
    ],
)
def test_pronouns(text: str, expected: str) -> None:
    """A pronoun means the subject, who spoke last or who is named last, as far as sex and kind allow."""
    assert heard(text)[-1] == expected


def test_a_pronoun_tells_the_sex() -> None:
    """Who was meant by "she" is not meant by "he" any more."""
    assert heard("[Mayor Okoro] spoke. [She] left. [He] left.") == [
        "person | name: Okoro | role: Mayor | f",
        "person | name: Okoro | role: Mayor | f",
        "nobody",
    ]


def test_each_pronoun_has_one_way() -> None:
    """Personal, relative and indefinite pronouns are in one table."""
    assert {"he", "she", "it", "they", "who", "which", "nobody"} <= PRONOUNS.keys()
