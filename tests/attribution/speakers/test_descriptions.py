from __future__ import annotations

import pytest

from ..describing import heard


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[The mayor, Ida Holm,] spoke. [The mayor] left.", "person | name: Ida Holm | role: mayor | f"),
        (
            "Lagoon Lines fell. [Ann Moss, an analyst at Tarn Bank,] spoke. [The company] left.",
            "organisation | name: Lagoon Lines",
        ),
        ("[The girl's lawyer] spoke. ¶ [Her lawyer] left.", "person | role: lawyer | of: girl"),
        ("[Bo Lind's lawyer, Ida Holm,] spoke. ¶ [Her lawyer] left.", "person | role: lawyer | of: Ida Holm"),
        ("[The harbour official] spoke. [The intelligence official] left.", "person | role: intelligence official"),
        ("[Officials] spoke. [Tarn Watch] left. [The group] rested.", "organisation | name: Tarn Watch"),
        ("[The Tarn group] spoke. [Tarn Watch] left. [The group] rested.", "organisation | name: Tarn Watch"),
        ("The Tarn Steel Company closed. [The company] left.", "organisation | name: Tarn Steel Company"),
        (
            "[A mill] closed. It was Tarn Company. [The company] left.",
            "organisation | name: Tarn Company",
        ),
        ("[Tarn Council] spoke. [The council] left.", "organisation | name: Tarn Council"),
        ("Minister Ida Holm met [the spokeswoman]. [The official] left.", "person | role: spokeswoman | f"),
        (
            "Norway is late, [the government] said. The Norwegian government fell.",
            "organisation | name: Norwegian government",
        ),
        ("Norway is late, [the government] said.", "organisation | role: government"),
        (
            "[New guidelines] spoke. [A poll] left. [The leaflet by Tarn Watch] fell.",
            "document | role: leaflet | of: Tarn Watch",
        ),
        (
            "[New guidelines] spoke. [The leaflet by Tarn Watch] fell.",
            "document | role: New guidelines | of: Tarn Watch",
        ),
        (
            "[New guidelines] spoke. [The leaflet] fell. [A poll] left. [The leaflet] left.",
            "document | role: New guidelines",
        ),
        ("[A poll by Tarn Works] spoke. [The survey by Tarn Watch] left.", "document | role: survey | of: Tarn Watch"),
        ("[Petrosur] spoke. [The council] left.", "organisation | role: council"),
        ("[Tarn Bhd] spoke. [The brokerage] left.", "organisation | name: Tarn Bhd"),
        ("[Tarn Airways] spoke. [Tarn Bank] left. [The airline] rested.", "organisation | name: Tarn Airways"),
        ("[The Dockers' Front] spoke. [The bank] rested.", "organisation | role: bank"),
        ("[Tarn Mining] spoke. [Oulu School] left. [The mining company] rested.", "organisation | name: Tarn Mining"),
        (
            "[Bo Lind] spoke. [The 41-year-old hitmaker] left.",
            "person | name: Bo Lind | role: 41-year-old hitmaker | m",
        ),
        ("[The Local Government Board] spoke. [The government] left.", "organisation | role: government"),
        (
            "[Tarn Energy Partners] spoke. It rained. [The partnership] left.",
            "organisation | name: Tarn Energy Partners",
        ),
        ("[The Tarn army] spoke. [The airline] rested.", "organisation | role: airline"),
        ("[Ann Moss, a welder at Tarn Steel,] spoke. [The company] left.", "organisation | name: Tarn Steel"),
        ("Tarn Works makes sails. [The company] left.", "organisation | name: Tarn Works"),
        ("The group, Sea Watch, formed here. [Tarn Bank] spoke. [The group] left.", "organisation | name: Sea Watch"),
        ("The Lowland daily As-Sahil wrote it. [The paper] left.", "organisation | name: As-Sahil"),
        ("Senator Piet Vos met Ida Holm. [The lawmaker] left.", "person | name: Piet Vos | role: Senator"),
        (
            "[Ida Holm] met President Piet Vos. [The president] left.",
            "person | name: Piet Vos | role: President",
        ),
        ("[Ida Holm] met Vice President Piet Vos. [The president] left.", "person | role: president"),
        ("Ida Holm, 26, met Piet Vos, 62. [The 26-year-old] left.", "person | name: Ida Holm | f"),
        (
            "[Ida Holm of the Tarn Party] spoke. [The Sea Party spokesman] left.",
            "person | role: spokesman | of: Sea Party | m",
        ),
        ("Officials met Lagoon Lines. Then [the group] left.", "organisation | name: Lagoon Lines"),
        ("[Striker Bo Lind] spoke. [The 24-year-old] left.", "person | name: Bo Lind | role: Striker | m"),
        ("[Bo Lind] spoke. [The defender] left.", "person | name: Bo Lind | role: defender | m"),
        ("[Bo Lind, a welder,] spoke. [A defender] left.", "person | role: defender"),
        ("[Ida Holm] met former mayor Bo Lind. [The mayor] left.", "person | role: mayor"),
        (
            "[Tarn Mayor Bo Lind] met the former mayor, Ida Holm. [The mayor] left.",
            "person | name: Bo Lind | role: Mayor | of: Tarn | m",
        ),
        ("Tarn Corp's stock fell when [Tarn] spoke.", "organisation | name: Tarn Corp"),
        ("National Harbour Works, or NHW, left. [NHW] spoke.", "organisation | name: National Harbour Works"),
        ("Norway's central bank raised rates. [The bank] left.", "organisation | name: Norway's central bank"),
        (
            "[The charity Hope for Tarn] spoke. [The charity] left.",
            "organisation | name: Hope for Tarn | role: charity",
        ),
        ("Lagoona will cut jobs. [The company] left. Analysts like Lagoona.", "organisation | name: Lagoona"),
        ("Lagoona's profit fell, [the company] said. Analysts like Lagoona.", "organisation | name: Lagoona"),
        ("Carmaker Lagoona will cut jobs, [the company] said.", "organisation | name: Lagoona | role: Carmaker"),
        ("Profit fell. [The company] left. The Profit fell, as profit does.", "organisation | role: company"),
        ("Lind will resign. [The company] left. It was Bo Lind.", "organisation | role: company"),
        ("Oslo is cold. [The company] left. They like Oslo.", "organisation | role: company"),
        ("[Bo Lind] spoke. [The docker] left.", "unknown"),
        (
            "[Norwegian Prime Minister Ida Holm] met Danish Foreign Minister Piet Vos. [The Norwegian official] left.",
            "person | name: Ida Holm | role: Prime Minister | of: Norway | f",
        ),
        (
            "Norwegian Prime Minister Ida Holm met Danish Foreign Minister Piet Vos. [The Danish official] left.",
            "person | name: Piet Vos | role: Foreign Minister | of: Denmark",
        ),
        (
            "[Norwegian Prime Minister Ida Holm] spoke. [The Danish official] left.",
            "person | role: official | of: Denmark",
        ),
        (
            "Harbour Mutual, Norway's largest insurer, has cut its rates. [The insurer] left.",
            "organisation | name: Harbour Mutual",
        ),
        ("[The Lowland State Police] spoke. [State police] left.", "organisation | name: Lowland State Police"),
    ],
)
def test_find_by_description(text: str, expected: str) -> None:
    """A definite description means who was called so, the body with the noun in its name, or who was heard last."""
    assert heard(text)[-1] == expected
