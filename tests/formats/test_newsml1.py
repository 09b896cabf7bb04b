"""NewsML 1: which content of an item is the story, in one language or in several."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel import ProblemCode
from newsmodel.formats import nitf

from ..clock import check_growth


def newsml(components: str) -> str:
    """Put components into an item."""
    return (
        '<?xml version="1.0"?><!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20001006:NewsMLv1.0:1" "NewsMLv1.0.dtd" '
        '[ <!ENTITY % body SYSTEM "body.dtd"> %body; ]><NewsML><NewsItem><Identification><NewsIdentifier>'
        "<PublicIdentifier>urn:ravel:7</PublicIdentifier></NewsIdentifier></Identification>"
        f"<NewsComponent>{components}</NewsComponent></NewsItem></NewsML>"
    )


def component(role: str, content: str, lines: str = "", language: str = "") -> str:
    """Make a component."""
    named = f'<Role FormalName="{role}"/>' if role else ""
    spoken = f'<DescriptiveMetadata><Language FormalName="{language}"/></DescriptiveMetadata>' if language else ""
    data = f"<ContentItem><DataContent>{content}</DataContent></ContentItem>"
    return f"<NewsComponent>{named}<NewsLines>{lines}</NewsLines>{spoken}{data}</NewsComponent>"


@pytest.mark.parametrize("role", ["Main", "Main Text", "BodyText", "story_body", "Full article", "Cuerpo", ""])
def test_the_story_goes_by_many_roles(role: str) -> None:
    """A role that has a word for the story in it is the story, and one that nobody knows if there is no other."""
    pieces = component("Caption text", "The lock on Friday.") + component("Abstract", "Barges wait.")
    article = nitf.loads(newsml(pieces + component(role, "<p>The lock is shut.</p><p>Barges wait for hours.</p>")))
    assert [x.text for x in article.paragraphs] == ["The lock is shut.", "Barges wait for hours."]
    assert [x.text for x in article.captions] == ["The lock on Friday."]
    assert [x.text for x in article.summary] == ["Barges wait."]


def test_a_role_nobody_knows_does_not_take_the_place_of_the_story() -> None:
    """Beside a story it is told, with its words."""
    article = nitf.loads(newsml(component("Sidebar", "<p>" + "Five locks. " * 9 + "</p>") + component("Main", "Shut.")))
    assert [x.text for x in article.paragraphs] == ["Shut."]
    assert any("NewsComponent sidebar: Five locks." in x.message for x in article.problems)


def test_several_stories_of_one_item() -> None:
    """Texts of one role in several languages, or under headlines of their own, are stories with what is theirs."""
    dutch = component("Main", "<p>De sluis is dicht.</p>", "<HeadLine>Sluis dicht</HeadLine>", "nl")
    french = component("Main", "<p>Le sas est fermé.</p>", "<Headline>Sas fermé</Headline>", "fr")
    leads = component("Lead", "Boten wachten.", language="nl") + component("Lead", "On attend.", language="fr")
    found = nitf.loads_all(newsml(dutch + french + leads))
    assert [(x.headline and x.headline.text, x.language) for x in found] == [("Sluis dicht", "nl"), ("Sas fermé", "fr")]
    assert [[p.text for p in x.paragraphs] for x in found] == [["De sluis is dicht."], ["Le sas est fermé."]]
    assert [[p.text for p in x.summary] for x in found] == [["Boten wachten."], ["On attend."]]
    assert nitf.loads(newsml(dutch + french)).problems[0].code is ProblemCode.SEVERAL_STORIES
    nested = "".join(f"<NewsComponent>{x}</NewsComponent>" for x in (dutch, dutch.replace("Sluis dicht", "Sluis open")))
    assert [x.headline and x.headline.text for x in nitf.loads_all(newsml(nested))] == ["Sluis dicht", "Sluis open"]


def test_one_story_in_several_forms() -> None:
    """A text that is there twice without a headline of its own is the same story in another form."""
    twice = component("Main", "<p>The lock is shut.</p>") + component("Main", "The lock is shut.")
    assert len(nitf.loads_all(newsml(twice))) == 1


@pytest.mark.parametrize("date", ["04/03/2020", "2020-03-04", "March 4, 2020", "4.3.2020 09:00 CET"])
def test_a_date_is_no_dateline(date: str) -> None:
    """A date in `DateLine` names no place; the dateline of the copy counts, and no date is lost."""
    copy = "<p>RAVEL, March 4 (TPA) - The lock is shut.</p><p>Barges wait.</p>"
    article = nitf.loads(newsml(component("Main", copy, f"<DateLine>{date}</DateLine>")))
    assert article.dateline is not None
    assert (article.dateline.places, str(article.dateline.date)[-5:]) == (("RAVEL",), "03-04")
    assert article.published is not None or any(date in x.message for x in article.problems)
    placed = nitf.loads(newsml(component("Main", "<p>Shut.</p>", "<DateLine>RAVEL, March 4</DateLine>")))
    assert placed.dateline is not None
    assert placed.dateline.places == ("RAVEL",)


@pytest.mark.parametrize("lines", ["<Headline>Lock shut</Headline>", "<HEADLINE>Lock shut</HEADLINE>", ""])
def test_a_headline_under_other_names(lines: str) -> None:
    """The headline is read whatever letters its element has, or from a component that is the title."""
    article = nitf.loads(newsml(component("Main", "<p>Shut.</p>", lines) + component("Title", "Lock shut")))
    assert (article.headline and article.headline.text) == "Lock shut"
    assert article.problems == ()


def test_many_components_take_linear_time() -> None:
    """Any number of stories in one item is read in proportion to its length."""

    def item(n: int) -> str:
        return newsml("".join(component("Main", "<p>x</p>", f"<HeadLine>{i}</HeadLine>", f"l{i}") for i in range(n)))

    check_growth(nitf.loads_all, item, 40)


@pytest.mark.parametrize("role", ["SubHeadLine", "Sub headline", "SUBHEADLINE", "Subtitle"])
def test_lines_below_the_headline(role: str) -> None:
    """A component that is the line below the headline is that, in whatever letters its role is."""
    article = nitf.loads(newsml(component("Main", "<p>Shut.</p>") + component(role, "Barges wait for hours")))
    assert [x.text for x in article.subheads] == ["Barges wait for hours"]


def test_a_story_of_a_lead_alone() -> None:
    """Where an item has no text but a lead, that is the story; lines that are wrapped are one paragraph."""
    lead = (
        "RAVEL 15/06 (BELGA) = Le four de la verrerie de\nRavel est froid depuis lundi parce que le bois\n"
        "manque, a dit le maire de la ville en fin de\njournée."
    )
    article = nm.loads(
        "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Four froid</HeadLine></NewsLines><NewsComponent>"
        '<Role FormalName="Title"/><ContentItem><DataContent>Four froid</DataContent></ContentItem></NewsComponent>'
        f'<NewsComponent><Role FormalName="Lead"/><ContentItem><DataContent>{lead}</DataContent></ContentItem>'
        "</NewsComponent></NewsComponent></NewsItem></NewsML>"
    )
    assert str(article.headline) == "Four froid"
    assert [x.text for x in article.paragraphs] == [" ".join(lead.split())]
    assert article.summary == ()
    assert article.dateline is not None
    assert article.dateline.places == ("RAVEL",)
