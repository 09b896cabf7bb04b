"""Habits of newsrooms, each shown by lines of its own."""

from __future__ import annotations

import pytest

from newsmodel.layout.decoding.words import NAMES, habits_in

SHOWN = {
    "full-date": ("March 14, 2019", "14 Mar 2019", "2019-03-14", "Port Hollin, 3/14/2019"),
    "clock-time": ("Updated 09:01", "1730 EST", "at 6 pm"),
    "weekday": ("Riders wait on Monday",),
    "date-label": ("Last updated: today", "Posted on", "The Desk | Published"),
    "relative-time": ("Updated 21 sec ago", "Just now"),
    "note-on-changes": ("Adds quote, closing prices", "(Recasts with vote)", "UPDATES with toll"),
    "to-editors": ("Eds: LEADS with 3 grafs", "(ATTN: TRIMS last para)", "&UR; (Ida Holm is a writer.) &LR;"),
    "wire-code": ("PM-Ferry Probe, 1st Ld-Writethru, a0512", "WTNT31 KNHC 191431", "eca0124 3 i 93"),
    "initials": ("ih-jm", "ABC/DEF"),
    "desk-initials": ("(mc)", "pvs/ji"),
    "address": ("iholm@harbour.example",),
    "web-address": ("https://harbour.example/1", "see www.harbour.example"),
    "telephone": ("+41 43 555 0100",),
    "contact": ("Contact: Ida Holm", "Ida Holm may be reached at home", "To contact the reporter"),
    "rights": ("© 2019 Harbour News", "All rights reserved.", "It may not be published or redistributed."),
    "provenance": ("This story was provided by Harbour News.", "Distributed by the Tarsk wire"),
    "staff-work": ("(Reporting by Ida Holm)", "Editing by Jan Moor", "Moe contributed to this report."),
    "filing-code": ("AP-NR-03-14-89 1730EST",),
    "end-mark": ("###", "# # #", "-30-", "(END) Harbour Newswires", "Enditem"),
    "by": ("By Ida Holm", "BY IDA HOLM", "By"),
    "job": ("Staff Writer", "Harbour News Desk", "Special to the Herald"),
    "counter": ("1 of 18. The quay", "2 / 9"),
    "picture-words": ("The quay is seen in March", "FILE PHOTO: a tram", "in this handout photo"),
    "picture-verb": ("People walk past the mill", "Ida Holm gestures on the quay"),
    "credit-words": ("Photo: Ida Holm", "Ida Holm/Reuters", "Photo = Harbour screen capture", "(Supplied)"),
    "page-words": ("Read Time: 5 mins", "Loading Photo Gallery", "Must Read"),
    "label-colon": ("Main category: Business",),
    "release-label": ("FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL 0600 GMT"),
    "question": ("Who will pay for the mill?",),
    "cut-short": ("The mill, the mayor said...", "The mill…"),
    "invites": ("Are you on the ferry?", "Please share your pictures with us."),
    "regrets": ("The editors regret the error.", "This corrects an earlier item."),
    "says": ("The mayor said no",),
    "site-behind": ("Ferry service resumes - Harbour News",),
    "crumbs": ("Harbour News » World » Ferry back in service", "Home > Politics"),
    "slogan": ("Fresh from the river since 1884",),
    "columns": ("Home      Harbour      Markets", "Isles\tQuays\t\tTides\t\tWeather"),
    "slashes": ("Politics / Europe",),
    "programme": ("Harbour v Tarsk", "Ida Holm: Why the ferry matters"),
}


def test_every_habit_is_shown() -> None:
    """A habit without a line that shows it would be one that nobody has seen."""
    assert set(SHOWN) == set(NAMES)


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in SHOWN.items() for line in lines])
def test_a_line_shows_its_habit(name: str, line: str) -> None:
    """The pattern finds it, and the words and marks in front of the pattern let it through."""
    assert name in habits_in(line, digits=any(map(str.isdigit, line)))


@pytest.mark.parametrize("line", ["The mill stands by the river", "Nobody knew", "TARN: Cars crossed"])
def test_plain_words_show_nothing_of_the_page(line: str) -> None:
    """What any line of copy might say is no evidence for furniture."""
    assert not {"page-words", "contact", "rights", "end-mark", "wire-code"} & set(habits_in(line, digits=False))
