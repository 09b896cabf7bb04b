from __future__ import annotations

import pytest

from ..describing import heard


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Ida Holm] spoke. [Holm] left.", "person | name: Ida Holm | f"),
        ("[Ida Holm] spoke. [Ida] left.", "person | name: Ida Holm | f"),
        ("[Holm] spoke. [Ida Holm] left.", "person | name: Ida Holm | f"),
        ("[Bank of Tarn Holdings] spoke. [Bank of Tarn] left.", "organisation | name: Bank of Tarn Holdings"),
        ("[The Tarn Steel Company] spoke. [Tarn Steel] left.", "organisation | name: Tarn Steel Company"),
        ("[The House of Ruiz Company] spoke. [Ana Ruiz] left.", "person | name: Ana Ruiz | f"),
        ("Tarn Harbour Watch (THW) met. [THW] left.", "organisation | name: Tarn Harbour Watch"),
        ("[Holm] spoke. It was the turn of mayor Ida Holm.", "person | name: Ida Holm | role: mayor | f"),
        (
            "[Bo Holm] spoke. His wife, Ida Holm, sat there. [Mrs. Holm] left.",
            "person | name: Ida Holm | role: wife | of: Bo Holm | f",
        ),
        (
            "Bo Holm sat there. His wife, Ida Holm, spoke. [Ms Holm] left.",
            "person | name: Ida Holm | role: wife | of: Bo Holm | f",
        ),
        ("[Holm] spoke. He met Lund.", "unknown | name: Holm"),
        ("The Bank of Norway met. [Norway] left.", "organisation | name: Norway"),
        (
            "[Piet Holm] spoke. His wife, Qora Holm, sat. [Mrs Holm] left.",
            "person | name: Qora Holm | role: wife | of: Piet Holm | f",
        ),
        ("[Peter Holm] spoke. [Ms Holm] left.", "person | name: Holm | f"),
        ("[Mr Holm] met Ida Holm. [Ms Holm] left.", "person | name: Ida Holm | f"),
        ("Pilot Ann Norway ran. [Norway] spoke.", "person | name: Ann Norway | role: Pilot | f"),
        ("Pilot Qoro Jordan ran. [Jordan] spoke.", "person | name: Qoro Jordan | role: Pilot | m"),
        ("Ann Norway ran. [Norway] spoke.", "person | name: Ann Norway | f"),
        ("Ann Norway ran home to the north of Norway. [Norway] spoke.", "organisation | name: Norway"),
        ("[Ann Bank] ran. [Bank] spoke.", "person | name: Ann Bank | f"),
        ("Mira Fokker Company met Fokker Works. [Fokker] ran.", "organisation | name: Fokker Works"),
        ("[Bill Lund] ran.", "person | name: Bill Lund | m"),
        ("The boat of Judge Lars A. Lund sank. [Lund] ran.", "person | name: Lars A. Lund | role: Judge | m"),
        ("Pope Gregor XIV sat there. [Pope Gregor] ran.", "person | name: Gregor XIV | role: Pope"),
        (
            "The Water Board of Norland met. [Norland's water board] left.",
            "organisation | name: Water Board of Norland",
        ),
        ("The Water Board of Norland met. [Tarn's water board] left.", "organisation | name: Tarn's water board"),
        ("The boat of Piet Lund Jr was late. [Mr Lund] spoke.", "person | name: Piet Lund Jr | m"),
        ("Harbour Corp Chairman Ida Holm came. [Harbour] spoke.", "organisation | name: Harbour Corp"),
        ("[Arbitragers] ran. So did more arbitragers.", "group | role: Arbitragers"),
        ("[Terns] ran. Two terns flew over the maker, Terns.", "unknown | name: Terns"),
        ("[Tern] ran. A tern flew by.", "unknown | name: Tern"),
        ("[Another] ran.", "unknown"),
        ("[I’ve] run.", "unknown"),
        ("[Those who ran] left.", "person | role: Those"),
        ("[Q] ran.", "unknown"),
        ("[Hours] later they ran.", "group | role: Hours"),
        ("[Part] of it is late.", "unknown"),
        (
            "[Work and Pensions Secretary Alan Lund] ran.",
            "person | name: Alan Lund | role: Work and Pensions Secretary | m",
        ),
        ("Clara May, shadow minister, ran. [May] spoke.", "person | name: Clara May | role: shadow minister | f"),
        ("[One senior Democrat] ran.", "person"),
        ("[A Liberal Democrat] ran.", "person"),
        ("[Current and former officials] ran.", "group | role: Current and former officials"),
        ("[David Weeks] ran. [Weeks] left.", "person | name: David Weeks | m"),
        ("Ida Holm Slams Bo Lund. [Holm] left.", "person | name: Ida Holm | f"),
        ("[While Ida Holm] ran, Bo slept.", "person | name: Ida Holm | f"),
        ("[Figures published Friday by the board] spoke.", "document | role: Figures | of: board"),
        (
            "They met Secretary of State Mark Vosk. [Mr. Vosk] left.",
            "person | name: Mark Vosk | role: Secretary of State | m",
        ),
        (
            "They met Vice President Bo R. Lund Jr. [The vice president] left.",
            "person | name: Bo R. Lund Jr | role: Vice President | m",
        ),
        ("They met Mayor Karl P. Lund. [He] left.", "person | name: Karl P. Lund | role: Mayor | m"),
        ("[Mr. So] ran. [So] left.", "person | name: So | m"),
    ],
)
def test_find_by_name(text: str, expected: str) -> None:
    """A shorter name, a fuller one and an acronym mean the same; a country is not the body with its name in it."""
    assert heard(text)[-1] == expected
