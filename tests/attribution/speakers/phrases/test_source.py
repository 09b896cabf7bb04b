from __future__ import annotations

import pytest

from newsmodel.attribution.speakers.phrases.source import read_source
from newsmodel.attribution.tokens.tokenizer import Tokens

from ...describing import described


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Ida Holm, a doctor in Mira", "person | name: Ida Holm | role: doctor | of: Mira | f"),
        ("On Monday the ministry", "organisation | role: ministry"),
        ("A news report published Wednesday", "document | role: news report"),
        ("Ida Holm posted on Twitter", "person | name: Ida Holm | f"),
        ("Initially, officials", "group | role: officials"),
        (
            "Papua New Guinea Prime Minister Ida Holm",
            "person | name: Ida Holm | role: Prime Minister | of: Papua New Guinea | f",
        ),
        (
            "Harbour council Executive Director Qoro Lund",
            "person | name: Qoro Lund | role: Executive Director | of: Harbour council",
        ),
        ("PM Qoro Lund", "person | name: Qoro Lund"),
        ("Councilmember Qoro Lund", "person | name: Qoro Lund | role: Councilmember"),
        (
            "Ida Holm, fund manager at the Tarn Saving Fund",
            "person | name: Ida Holm | role: fund manager | of: Tarn Saving Fund | f",
        ),
        ("a separate Fjordnytt report", "document | role: report | of: Fjordnytt"),
        ("a Mira province water official", "person | role: water official | of: Mira province"),
        ("Tarn Works’ top bosses", "group | role: top bosses | of: Tarn Works"),
        ("American Sails’ top bosses", "group | role: top bosses | of: American Sails"),
        ("Norway’s top bosses", "group | role: Norway’s top bosses"),
        ("New guidelines", "document | role: New guidelines"),
        ("Debt analyst Ida Holm", "person | name: Ida Holm | role: Debt analyst | f"),
        (
            "Ida Holm, head of the Tarn Red Cross delegation in Mira",
            "person | name: Ida Holm | role: head of the Tarn Red Cross delegation in Mira | of: Tarn Red Cross | f",
        ),
        ("Ida Holm, head of the Tarn Red Cross", "person | name: Ida Holm | role: head | of: Tarn Red Cross | f"),
        ("Officials both in Mira and in Tarn", "group | role: Officials"),
        ("On Monday, the ministry", "organisation | role: ministry"),
        ("the ministry later", "organisation | role: ministry"),
        ("the ministry publicly", "organisation | role: ministry"),
        ("Ida Holm —", "person | name: Ida Holm | f"),
        ("one docker, who left", "person | role: docker"),
        ("the Mira-based Observatory for Human Rights", "organisation | name: Observatory for Human Rights"),
        ("the Tories", "organisation | name: Tories"),
        ("Tarn Works Plc <TRN.L>", "organisation | name: Tarn Works Plc"),
        ("<Tarn Works Inc>", "organisation | name: Tarn Works Inc"),
        ("Tarn Works Plc <TRN.L>, the British firm", "organisation | name: Tarn Works Plc"),
        ("another firm, <Tarn Works Inc>", "organisation | name: Tarn Works Inc | role: firm"),
        ("President Basil al-Roe, who was sworn in", "person | name: Basil al-Roe | role: President"),
        ("Doctors Without Walls (DWW)", "organisation | name: Doctors Without Walls"),
        ("the mural's restorer, Ida Lorenz", "person | name: Ida Lorenz | role: restorer | f"),
        ("the ship's welder, Ida Lorenz", "person | name: Ida Lorenz | role: welder | of: ship | f"),
        ("the mayor, Ida Lorenz, who left", "person | name: Ida Lorenz | role: mayor | f"),
        ("the family", "unknown"),
        ("one of the miners, Ida Lorenz", "person | name: Ida Lorenz | role: miner | f"),
        ("one of the miners, who left", "group | role: miners"),
        ("a miner who gave his name as Toma", "person | name: Toma | role: miner"),
        ("a diver who goes by the name “Seal.”", "person | name: Seal | role: diver"),
        ("a diver, who asked to be identified only as Ute", "person | name: Ute | role: diver"),
        ("Ida Mira Lorenz - who says she was there -", "person | name: Ida Mira Lorenz | f"),
        ("Mira’s uncle, Piet Lorenz Sr.", "person | name: Piet Lorenz Sr. | role: uncle | of: Mira | m"),
        ("Finance Minister of Norway Ida Holm", "person | name: Ida Holm | role: Finance Minister | of: Norway | f"),
        ("Mayor of Oslo Ida Holm", "person | name: Ida Holm | role: Mayor | of: Oslo | f"),
        ("Ida Holm, who heads the Tarn Water Board", "person | name: Ida Holm | of: Tarn Water Board | f"),
        ("Ida Holm, who heads its surgery unit", "person | name: Ida Holm | f"),
        (
            "Piet Holm, Hollin District Chief Executive (DCE)",
            "person | name: Piet Holm | role: Hollin District Chief Executive",
        ),
        (
            "Ida Holm, a land manager representing Tarn Corp",
            "person | name: Ida Holm | role: land manager | of: Tarn Corp | f",
        ),
        ("as Ida Holm", "person | name: Ida Holm | f"),
        ("the guidelines", "document | role: guidelines"),
        ("Ida Holm, Chairman, President and CEO", "person | name: Ida Holm | role: Chairman, President and CEO | f"),
        ("a renegade soldier hunted by the police for a crime", "person | role: renegade soldier"),
        ("a prominent Saudi Arabian cleric", "person | role: cleric | of: Saudi Arabia"),
        (
            "Ida Holm, a former senior Norwegian intelligence official in Oslo",
            "person | name: Ida Holm | role: former senior intelligence official | of: Norway | f",
        ),
        ("Delhi PLP leader Ida Holm", "person | name: Ida Holm | role: leader | of: Delhi PLP | f"),
        (
            "Tarn County Sheriff's Office spokeswoman Ida Holm",
            "person | name: Ida Holm | role: spokeswoman | of: Tarn County Sheriff's Office | f",
        ),
        (
            "Norway's Harbour Ministry spokesman Bo Lind",
            "person | name: Bo Lind | role: spokesman | of: Norway's Harbour Ministry | m",
        ),
        ("Prime Minister Ida Holm's spokesman, Bo Lind", "person | name: Bo Lind | role: spokesman | of: Ida Holm | m"),
        (
            "Ida Holm, D-Calif., the committee's ranking member",
            "person | name: Ida Holm | role: ranking member | of: committee | f",
        ),
        (
            "The study's lead author, Ida Holm of the Tarn Institute",
            "person | name: Ida Holm | role: lead author | of: Tarn Institute | f",
        ),
        ("Ida Holm, who replaced Bo Lind as harbour minister", "person | name: Ida Holm | role: harbour minister | f"),
        ("Ida Holm, who was elected mayor", "person | name: Ida Holm | role: mayor | f"),
        ("Ida Holm, who became a mother", "person | name: Ida Holm | f"),
        ("Forensic audio expert Ida Holm", "person | name: Ida Holm | role: Forensic audio expert | f"),
        ("Senior harbour officer Ida Holm", "person | name: Ida Holm | role: Senior harbour officer | f"),
        (
            "Gen. Bo Lind, the harbour police spokesman",
            "person | name: Bo Lind | role: spokesman | of: harbour police | m",
        ),
        (
            "Ida Holm, M.D., a surgeon at the Tarn Hospital",
            "person | name: Ida Holm | role: surgeon | of: Tarn Hospital | f",
        ),
        ("Harbour-owned Lagoona", "person | name: Lagoona"),
        ("Norwegian tech giant Lagoona", "organisation | name: Lagoona | role: Norwegian tech giant"),
        ("the Minister of Health, Ida Holm", "person | name: Ida Holm | role: Minister of Health | f"),
        (
            "The state Commissioner for Health and Housing, Ida Holm",
            "person | name: Ida Holm | role: state Commissioner for Health and Housing | f",
        ),
        ("the director of water supply at the ministry", "person | role: director of water supply | of: ministry"),
        (
            "the Member of Parliament (MP) for Tarn East, Ida Holm",
            "person | name: Ida Holm | role: Member | of: Parliament | f",
        ),
        ("Deputy Director General (DDG) Ida Holm", "person | name: Ida Holm | role: Deputy Director General | f"),
        ("DSP Ida Holm", "person | name: Ida Holm | role: DSP | f"),
        ("Prime Minister Datuk Seri Umar Tun Said", "person | name: Umar Tun Said | role: Prime Minister | m"),
        ("Ida Holm of brokerage firm Lund and Co", "person | name: Ida Holm | of: Lund and Co | f"),
        (
            "Ida Holm, professor at the Tarn Institute and lead author of the study",
            "person | name: Ida Holm | role: professor | of: Tarn Institute | f",
        ),
        ("Lt. Bo Lind, one of the survivors", "person | name: Bo Lind | role: Lt | m"),
        ("Secretary of Defense Piet Lorenz", "person | name: Piet Lorenz | role: Secretary of Defense"),
        ("U.S. Secretary of State Ida Holm", "person | name: Ida Holm | role: Secretary of State | of: U.S. | f"),
        (
            "The Guild of Mira's chief surveyor, Jo Lind",
            "person | name: Jo Lind | role: chief surveyor | of: Guild of Mira",
        ),
        (
            "Jo Lind, the Guild of Mira's deputy director for ports",
            "person | name: Jo Lind | role: deputy director | of: Guild of Mira",
        ),
        ("a survey last month from Tarn Research", "document | role: survey | of: Tarn Research"),
        ("Governor of the Bank of Tarn Ida Holm", "person | name: Ida Holm | role: Governor | of: Bank of Tarn | f"),
        ("Leader of the House Ursel Vant", "person | name: Ursel Vant | role: Leader of the House"),
        ("the Governor of Tarn", "person | role: Governor | of: Tarn"),
        ("party leader Wen Sen", "person | name: Wen Sen | role: leader | of: party"),
        ("Health Minister Ida Bishop", "person | name: Ida Bishop | role: Health Minister | f"),
        ("Ms Ida Lorenz King", "person | name: Ida Lorenz King | f"),
        ("Union heads Prince Lorenz and Ida Holm", "person | name: Prince Lorenz | role: head | of: Union"),
        ("Mira and Tarn officials", "group | role: Mira and Tarn officials"),
        ("the Coast and Harbour Commission", "organisation | name: Coast and Harbour Commission"),
        (
            "Tarn County State’s Attorney Ida Holm",
            "person | name: Ida Holm | role: State’s Attorney | of: Tarn County | f",
        ),
        (
            "Ida Holm, TRN director for food, water and child health",
            "person | name: Ida Holm | role: director for food, water and child health | of: TRN | f",
        ),
        ("Ida Holm, a broker in Mira for Tarn Bank", "person | name: Ida Holm | role: broker | of: Tarn Bank | f"),
        ("a broker in Mira for Tarn Bank", "person | role: broker | of: Tarn Bank"),
        (
            "Ida Holm, a Norway expert with the Tarn Institute",
            "person | name: Ida Holm | role: expert | of: Tarn Institute | f",
        ),
        (
            "Ida Holm, director of Dutch studies at TRN",
            "person | name: Ida Holm | role: director of Dutch studies | of: TRN | f",
        ),
        ("Ida Holm, minister Piet Vos", "person | name: Ida Holm | f"),
        ("Ida Holm, in Norway for a Trade Council meeting", "person | name: Ida Holm | f"),
        ("Ida Holm, ambassador to Norway", "person | name: Ida Holm | role: ambassador to Norway | f"),
        ("Ida Holm, a nurse from Ohio", "person | name: Ida Holm | role: nurse | f"),
        ("Ida Holm, carver of the altar", "person | name: Ida Holm | role: carver | f"),
        (
            "Ida Holm, Head, Press and Protocol, Tarn Water Board",
            "person | name: Ida Holm | role: Head, Press and Protocol | of: Tarn Water Board | f",
        ),
        (
            "Ida Holm, a senator who chairs the Harbour Committee",
            "person | name: Ida Holm | role: senator | of: Harbour Committee | f",
        ),
        ("Ida Holm, for the Greens", "person | name: Ida Holm | of: Greens | f"),
        ("Green Tide, a protest group", "organisation | name: Green Tide | role: protest group"),
        ("Tarn's Ida Holm", "person | name: Ida Holm | of: Tarn | f"),
        ("Norway's Defense Ministry", "organisation | name: Norway's Defense Ministry"),
        ("the Oslo-based Tarn Observatory", "organisation | name: Tarn Observatory"),
        ("TRN surgeon and study author Piet Vos", "person | name: Piet Vos | role: surgeon and study author | of: TRN"),
        ("Costa Rica", "organisation | name: Costa Rica"),
        ("New Democrat Ida Holm", "person | name: Ida Holm | f"),
        ("Congressional and financial sources", "group | role: Congressional and financial sources"),
        ("Norway’s far-right Tarn Front party leader", "person | role: leader | of: Tarn Front party"),
        ("Vos Lund and Co Ltd", "organisation | name: Vos Lund and Co Ltd"),
        ("Sheikh Omar al-Tarn al-Mira", "person | name: Omar al-Tarn al-Mira | m"),
        ("Tarn officials here", "group | role: Tarn officials"),
        ("both the Tarn Board and Ida Holm", "organisation | name: Tarn Board"),
        ("New Hampshire", "organisation | name: New Hampshire"),
        ("Ida Holm and House Speaker Piet Vos", "person | name: Ida Holm | f"),
        ("a January 2016 study by the Tarn Institute", "document | role: study | of: Tarn Institute"),
        ("a Washington Post-Tarn News poll", "document | role: poll | of: Washington Post-Tarn News"),
        ("a U.S. Customs spokesman", "person | role: spokesman | of: U.S. Customs | m"),
        ("Ida Holm, Tarn’s founder and CEO", "person | name: Ida Holm | role: founder and CEO | of: Tarn | f"),
        ("Ida Holm, a 40-year-old native seized in Mira", "person | name: Ida Holm | role: 40-year-old native | f"),
        ("Ida Holm of New Mira-based Tarn Bank", "person | name: Ida Holm | of: Tarn Bank | f"),
        ("a clerk of the Mira-based court", "person | role: clerk | of: Mira-based court"),
        ("both Ida Holm and Piet Vos", "person | name: Ida Holm | f"),
        ("the Conservatives", "organisation | name: Conservatives"),
        ("Conservatives", "group | role: Conservatives"),
        ("The Tories", "organisation | name: Tories"),
        ("the group, Lagoon Watch", "organisation | name: Lagoon Watch"),
        ("a person briefed on the plan", "person | role: person briefed on the plan"),
        ("Ida Holm, a Jesuit priest", "person | name: Ida Holm | role: Jesuit priest | f"),
        ("Ida Holm who is a clerk in Tarn", "person | name: Ida Holm | role: clerk | of: Tarn | f"),
        (
            "Ida Holm, 25, a Tarn bank clerk and one of the youngest",
            "person | name: Ida Holm | role: clerk | of: Tarn bank | f",
        ),
        ("Tarn Oil Co. clerk Ida Holm", "person | name: Ida Holm | role: clerk | of: Tarn Oil Co | f"),
        ("a senior U.S. clerk", "person | role: senior clerk | of: U.S."),
        ("Ida Holm, a bird-watcher from Ohio", "person | name: Ida Holm | role: bird-watcher | f"),
        ("Presidential spokesman Ida Holm", "person | name: Ida Holm | role: Presidential spokesman | f"),
        (
            "Ida Holm, Friends for Tarn’s executive director",
            "person | name: Ida Holm | role: executive director | of: Friends for Tarn | f",
        ),
        ("Tarn Mayor Ida Holm", "person | name: Ida Holm | role: Mayor | of: Tarn | f"),
        ("Ohio Sen. Ida Holm", "person | name: Ida Holm | role: Sen | of: Ohio | f"),
        ("Lord Mayor Ida Holm", "person | name: Ida Holm | role: Lord Mayor | m"),
        ("Tarn Mayor-elect Ida Holm", "person | name: Ida Holm | role: Tarn Mayor-elect | f"),
        (
            "Ida Holm, head of the Committee on Trade",
            "person | name: Ida Holm | role: head | of: Committee on Trade | f",
        ),
        ("Norwegian opponents of the plan", "group | role: opponents of the plan"),
        ("who went on to work there, and left", "unknown"),
        ("a clerk at Tarn Oil Inc <TRN>", "person | role: clerk | of: Tarn Oil Inc"),
    ],
)
def test_read_source(phrase: str, expected: str) -> None:
    """A source is a noun phrase with what is set off behind it, without the day before it and the adverb behind it."""
    t = Tokens(phrase)
    assert described(read_source(t, 0, len(t))) == expected


def test_whose() -> None:
    """Behind "whose" somebody belongs to what was named before."""
    t = Tokens("whose chairman, Walter Hebden")
    found = read_source(t, 0, len(t))
    assert (described(found), found.owner) == ("person | name: Walter Hebden | role: chairman | m", "its")


def test_possessive_name() -> None:
    """A name that ends like an owner keeps its ending in front of a verb."""
    t = Tokens("Lagoona's said it was late.")
    assert described(read_source(t, 0, 1)) == "organisation | name: Lagoona's"
    t = Tokens("Lagoona's plan is late.")
    assert described(read_source(t, 0, 1)) == "unknown | name: Lagoona"
