from __future__ import annotations

from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout.lines.end_notes import is_end_note


@pytest.mark.parametrize(
    "words",
    [
        "(Reporting by Ana Toll and Wei Lund; Editing by J. Marsh)",
        "Writing and editing by Ana Toll",
        "[Compiled by Harlow]",
        "With inputs from the desk in Harlow",
        "© 2031 Harlow Bay Courier",
        "All rights reserved.",
        "Via Tramwire.info",
        "This story has been updated with the vote.",
        "More to follow",
        "Write to Ana Toll at ana.toll@courier.example",
        "Correction: The vote was on Monday.",
        "Ana Toll contributed to this report.",
        "Ana Toll in Harlow and Wei Lund contributed reporting.",
        "Ana Toll and Wei Lund contributed to this report from Harlow and Selma.",
        "Toll reported from Harlow. News writer Wei Lund contributed to this report from Selma.",
        "Toll and Lund reported from Harlow, Ohio.",
        "AAP RTV ar",
        "Ana Toll can be reached at ana@courier.example.",
        "(Schluss) at/wl",
        "Ana Toll is the transport correspondent of the Harlow Bay Courier.",
        "Ana Toll (ana@courier.example) was a reporter for the Courier.",
        "SPA Jeddah",
        "(kl)",
        "(kl-rm)",
        "ANSA",
        "(PTI) KL RM",
        "(END/KL/RM/21)",
        "-0-",
        "05-02-91 0615GMT",
        "(MORE TO FOLLOW) Dow Jones Newswires",
        "Ana Toll, ana.toll@courier.example",
        "Call Ana Toll at 555-0134.",
        "Editors: Wei Lund, J. Marsh",
        "To contact the writer: 555-0134",
        "(kld/rm)",
        "AP-NR-05-02-91 0615EDT",
        "LUSA kl/rm/ao",
        "(END) Dow Jones Newswires",
        "BERNAMA provides news and pictures to subscribers at home and abroad.",
        "To contact the editors responsible for this story: Wei Lund at wlund@courier.example",
        "Ana Toll may be reached at ana@courier.example. Follow her at @anatoll.",
        "Reach Wei Lund at wei@courier.example or on 555 0134.",
        "This report was supplied by Harlow Court News.",
        "-By Ana Toll, Dow Jones Newswires, +44 20 555 0134; ana.toll@wire.example",
        "-- Reuters",
        "(Reporting by Łukasz Ruiz)",
        "(Reporting by Ümit Bektaş and Çağla İnce; Editing by Özge Şahin)",
        "(By Ída Hólm and Árni Þórsson)",
        "Moe reported from Århus.",
        "Ása Örn reported from Ísafjörður.",
        "Élodie Roe is a politics reporter for the Courier.",
        "Émilie Bergeron, The Canadian Press",
        "Ana Toll contributed from İzmir.",
        "Ưng Hòa in Đông Lĩnh contributed to this report.",
        "Čeněk Šťastný and Řehoř Žák contributed to this report from Ústí.",
        "Íñigo Núñez de la Éncina reported from Ávila, and Úrsula Ñíguez from Úbeda.",
        "Additional reporting by Ḥasan al-Ḥaddād in Ḥāʾil",
        "al-Ḥaddād reported from Ṣanʿāʾ.",
        "Reporting by ʿAbbās Ṭāhā",
        "Jean‑Luc Ødegård‐Ünal can be reached at jean@courier.example.",
        "Published in Önde, May 4th, 2024",
        "SPA Ürgüp",
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_about_the_story(words: str, form: Any) -> None:
    """Who reported, edited, owns or corrected it, and where it was filed, is about the story."""
    assert is_end_note(normalize(form, words))


@pytest.mark.parametrize(
    "words",
    [
        "Reporting by a committee was late.",
        "The trams contributed to the noise.",
        "Ana Toll is a tram driver.",
        "Toll reported from Harlow that the trams ran.",
        "AFP Harlow bay",
        "AFP ÜRGÜP",
        "Özge Toll is a tram driver.",
        "Élan contributed to the noise.",
        "Łucja reported from Łódź that the trams ran.",
        "TRAM Harlow",
        "HARLOW",
        "AP NEWS",
        "Call Ana Toll what you like.",
        "Trams@Harlow runs until May",
        "Harlow provides trams for the whole of the bay.",
        "By Ana Toll, who drives the tram, the riders swear",
        "With trams from the depot",
        "(Reporting by Ana Toll" + "x" * 700,
    ],
)
def test_of_the_story(words: str) -> None:
    """Sentences with the same words, unknown agencies and stretches of any length are the story's own."""
    assert not is_end_note(words)


@given(st.text(min_size=1, max_size=200) | st.text("[(•© AFPReporting by\nz)]", min_size=1, max_size=120))
def test_any_words(words: str) -> None:
    """Whatever the words, there is an answer, and brackets around a note make no difference."""
    assert type(is_end_note(words)) is bool
    assert is_end_note("(Reporting by Ana Toll; " + words + ")")
