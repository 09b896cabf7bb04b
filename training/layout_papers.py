"""Invented pages of local papers, stations and re-posters for learning layout.

What these pages put around a story is their own: a standfirst that is the first sentence of the story, captions without
credits in front of the author, the author's links below the name, a line of rights right below the text.
"""
# A script over lists of words, read from top to bottom.
# ruff: noqa: ANN001, ANN201, E501, PLR2004

from __future__ import annotations

from layout_pages import BUTTONS, SECTIONS
from layout_stories import AGENCIES, FIRST, LAST, MONTHS, NOUNS, PAPERS, REGIONS, TOWNS, Kit

COUNT = 130

STATIONS = "KTSB;WHRB;9 News;KLO;Action 7 News;WTSK 4;Harbour TV;7 News WTSK".split(";")
JOBS = "Reporter;Court Reporter;Political Editor;Chief Reporter;Senior Reporter;Local Democracy Reporter;Content Editor".split(
    ";"
)
SHARES = "Share;Share this article;Bookmark;Comment;Comments;Print;Email;Copy link;Share by email;Share on Facebook;Tweet;0;Save;Follow us".split(
    ";"
)
PLACES = "outside the court;in a file picture;at the quay;near the depot;in the main hall;beside the river;on the picket line".split(
    ";"
)


def furniture(kit, words, most=3):
    """Some labels of the page."""
    return [("furniture", kit.one(words)) for _ in range(kit.draw.randint(0, most))]


def day(kit):
    """A day as these pages write it."""
    month, number, year = kit.one(MONTHS), kit.draw.randint(1, 28), kit.draw.randint(2005, 2026)
    return kit.one(
        [
            f"{month} {number}, {year}",
            f"{number} {month} {year}",
            f"{number}th {month[:3]} {year}",
            f"{month[:3]}. {number}, {year}",
            f"{kit.draw.randint(1, 12)}/{number}/{year}",
            f"{kit.one(['Mon', 'Thu'])}., {month[:3]}. {number}, {year}",
            f"{kit.one(['Monday', 'Thursday'])}, {month} {number}, {year}",
        ]
    )


def clock(kit):
    """A time of the day as these pages write it."""
    hour, minute = kit.draw.randint(1, 12), kit.draw.randint(0, 59)
    return kit.one(
        [
            f"{hour}:{minute:02} {kit.one(['AM', 'PM', 'a.m.', 'p.m. ET'])}",
            f"{hour + 8:02}:{minute:02} {kit.one(['GMT', 'BST', ''])}",
            f"{hour}.{minute:02}pm",
        ]
    ).strip()


def stamps(kit):
    """One or two lines that say when."""
    one, two, first, second = day(kit), day(kit), clock(kit), clock(kit)
    return kit.one(
        [
            [
                ("date-line", f"Published {one}, {first}{kit.one(['', '- 3 min read', ' • 2 minute read'])}"),
                ("date-line", f"Updated {two}, {second}"),
            ],
            [("date-line", f"Published {one}, {first}")],
            [("date-line", f"Published on {one}, at {first} ({kit.one(TOWNS)})")],
            [("date-line", f"{first}, {one.upper()}")],
            [("date-line", f"Updated {one} {first}")],
            [("date-line", f"Written: {one} {first} / Updated: {two} {second}")],
            [("date-line", f"{one} | {first}"), ("date-line", f"Updated: {second}")],
            [("date-line", f"{one} {first}")],
            [("date-line", one)],
            [("date-line", one)],
            [("date-line", f"{one} {first} GMT9")] * 2,
            [("furniture", "Published"), ("date-line", one)],
        ]
    )


def authors(kit):
    """Who wrote it, with what stands around the name."""
    name, other, paper = kit.name(), kit.name(), kit.one(PAPERS)
    links = [
        ("furniture", f"Social Links for {name}"),
        ("furniture", "View Author Archive"),
        ("furniture", "Get author RSS feed"),
    ]
    return kit.one(
        [
            [("byline", f"By {name}")],
            [("byline", f"By {name}")],
            [("byline", f"By {name}, {other}, {kit.one(STATIONS)}")],
            [("byline", f"By {kit.one(STATIONS)}")],
            [("byline", f"By {kit.one(['Court', 'Crime', 'Staff', kit.one(TOWNS).split()[0] + ' Court'])} Reporter")],
            [
                ("byline", f"By {name.upper()}"),
                ("continuation", f"AP {kit.one(['Entertainment', 'Business', 'Sports', 'National'])} Writer"),
            ],
            [("furniture", "By"), ("byline", name)],
            [
                ("furniture", "By"),
                ("byline", name),
                ("furniture", f"@{kit.one(LAST).lower()}{kit.draw.randint(1, 99)}"),
            ],
            [("furniture", "By"), ("byline", name), *links[: kit.draw.randint(1, 3)]],
            [("byline", f"{paper} with {kit.one(AGENCIES)}")],
            [("byline", f"The {kit.one(['Associated Press', 'Canadian Press', paper])}")] * kit.draw.choice((1, 2)),
            [("byline", f"{paper} {kit.one(TOWNS)} ")],
            [("byline", paper)],
            [("byline", name)],
            [("byline", f"{name}, {kit.one(JOBS)}")],
            [
                (
                    "byline",
                    f"By {name} - {paper} - {kit.one(['Wednesday', 'Sunday'])}, {kit.one(MONTHS)} {kit.draw.randint(1, 28)}, {kit.draw.randint(2005, 2026)}",
                )
            ],
            [("byline", f"By {name} •")],
            [("byline", f"by {kit.one(STATIONS)} Staff Report")],
        ]
    )


def standfirst(kit, lede):
    """A sentence or two between headline and author; often the first words of the story."""
    noun, other = kit.one(NOUNS), kit.one(NOUNS)
    long = f"The agreement reached on {kit.one(['Saturday', 'Monday'])} after {kit.draw.randint(9, 90)} days of talks over the {noun}, is like one made earlier with the {other}, the union said. The {kit.one(NOUNS)} is now the only one without a deal."
    return [
        (
            "summary-point",
            kit.one(
                [
                    lede,
                    lede,
                    long,
                    f"A {kit.one(['man', 'driver', 'former teacher'])} who {kit.one(['stole', 'sold', 'burnt'])} {noun}s worth {kit.draw.randint(2, 900)} crowns has been {kit.one(['fined', 'jailed for two years', 'cleared'])}.",
                    f"This will be the {kit.one(['third', 'seventh'])} {noun} that the {other} has helped to {kit.one(['buy', 'mend', 'move'])}.",
                    f"The {noun}'s {kit.one(['owner', 'name', 'age'])} is not known, say {kit.one(['police', 'officials', 'the council'])}",
                    f"{kit.one(LAST)}, who again declined to {kit.one(['take part', 'comment', 'pay'])}, remains the {kit.one(['front-runner', 'owner', 'chair'])}.",
                    f"The {noun} council said the mayor ‘must {kit.one(['act now', 'explain why', 'set the record straight'])}’",
                    f"Penalties for those who {kit.one(['refuse to pay', 'sail without a pass', 'ring the bell'])} are to be raised to {kit.draw.randint(2, 90)} crowns for second offences",
                ]
            ),
        )
    ]


def caption(kit):
    """Captions without credits, or with the forms of credits that agencies do not use."""
    one, two, noun = kit.name(), kit.name(), kit.one(NOUNS)
    office = kit.one(["union leader", "mayor", "Gov.", "chief negotiator", "harbour master", "Sen.", "lawyer"])
    scene = kit.one(
        [
            f"{kit.one(TOWNS)} {office} {one}, left, {kit.one(['rallies striking actors', 'shakes hands with the crew', 'walks past reporters', 'hugs a neighbour'])} {kit.one(PLACES)}, {kit.one(['Friday', 'Monday'])}, {kit.one(MONTHS)[:3]}. {kit.draw.randint(1, 28)}, in {kit.one(TOWNS)}.",
            f"From left; {noun} captains {one} and {two} and {office} {kit.name()} lead a picket line {kit.one(PLACES)}, {kit.one(['Friday', 'Monday'])}, in {kit.one(TOWNS)}.",
            f"Candidates for the {noun} council from left, {one}, {two} and {kit.name()}, pose for a photo before a debate, {kit.one(['Wednesday', 'Sunday'])}, {kit.date()}, in {kit.one(TOWNS)}.",
            f"{one} and {two} (pictured) were {kit.one(['sentenced over the fire', 'cleared of theft', 'found near the depot'])} at the {noun}.",
            f"{one} ({kit.one(['left', 'right', 'centre'])}) with {two} {kit.one(PLACES)}.",
            f"The case was {kit.one(['mentioned', 'heard'])} at {kit.one(TOWNS)} Magistrates Court, sitting in {kit.one(TOWNS)}.",
            f"The {noun} was found on {kit.one(TOWNS)} beach (stock image)",
            f"A storm is battering the {noun} with strong winds",
            f"{noun.title()} workers walk the picket line during a strike at the {kit.one(TOWNS)} {kit.one(NOUNS)} plant, in {kit.one(TOWNS)}, on {kit.date()}.",
            f"Fake pictures of the {noun} were being shared among pupils. Some of the staff even thought that they were real, it was said.",
            f"{kit.one(LAST)}'s Basket of {noun.title()}s, ({kit.draw.randint(1620, 1900)}).",
            f"{office[0].upper()}{office[1:]} {one} speaks in a recent press conference at the {noun} in {kit.one(TOWNS)}.",
            f"{one} during a {kit.one(['parade', 'match', 'visit'])} in {kit.draw.randint(1980, 2024)}",
        ]
    )
    joined = scene if scene[-1] in ".)" else f"{scene}"
    credit = kit.one(
        [
            "", "", "", f" Picture By: {two}/{kit.one(PAPERS)}", f" Courtesy {kit.one(PAPERS)}", " Submitted photo", f" {two} / {kit.one(['AP', 'AFP', 'Reuters'])}",
            f" (Image: {two})", f" (Picture: {kit.one(AGENCIES)}/{two})", f" {kit.one(['Associated Press', 'AP'])}, {kit.one(MONTHS)[:3]}. {kit.draw.randint(1, 28)}",
            f" {kit.one(AGENCIES)}", f" ({kit.one(AGENCIES)})", f" {two.upper()}/STAFF PHOTOGRAPHER", f" Photo by {two}",
        ]
    )  # fmt: skip
    rows = [("caption", joined + credit)]
    form = kit.draw.randrange(8)
    if form == 0:
        return rows * 2
    if form == 1:
        return [*rows, ("caption", kit.caption()[0][1])]
    if form == 3:
        return [("furniture", kit.one(["Close", "1", "5", "Image", "2:56", "Video Unavailable"])), *rows]
    if form == 4:
        return [("caption", f"Photo : {kit.one(AGENCIES)} News")]
    return rows


def links(kit):
    """A line that leads to another story."""
    title = kit.title()
    return [
        (
            "furniture",
            kit.one(
                [
                    f"MORE: {title}", f"More: {title}", f"SEE ALSO: {title}", f"Read more {title}", f"READ MORE: {title}", f"MORE : {title}", "Advertisement", "Hide Ad",
                    "Advertisement. Scroll to continue reading.", f"Follow the latest {kit.one(NOUNS)} updates on our live blog.", "Story continues below", "see also", "Related Coverage",
                    f"Sign up to our daily {kit.one(TOWNS)} newsletter. All the latest news from the court.", "This site is protected by reCAPTCHA and the Privacy Notice applies.", "Slideshow (14 Images)",
                ]
            ),
        )
    ]  # fmt: skip


def text(kit, lede):
    """The running text, with links, captions and sub-heads between its paragraphs."""
    rows = []
    count = kit.draw.choice((3, 4, 5, 6, 8, 11))
    start = kit.one(
        [
            "",
            "",
            f"{kit.town.upper()}, {kit.one(REGIONS)} ({kit.one(['KTSB', 'WHRB', 'AP'])}) {kit.one(['-', '--', '—'])} ",
            kit.dateline(),
        ]
    )
    for n in range(count):
        rows.append(("paragraph", start + lede if n == 0 else kit.paragraph()))
        rows.append(None)
        if 0 < n < count - 1 and kit.chance(0.3):
            more = kit.draw.random()
            if more < 0.65:
                for _ in range(kit.draw.choice((1, 1, 2, 4))):
                    rows += [*links(kit), None]
            elif more < 0.9:
                rows += [*kit.subhead(), None]
            else:
                rows += [*caption(kit), None]
    return rows


def foot(kit):
    """What stands below the text: notes first, then the page."""
    name, paper, year = kit.name(), kit.one([*PAPERS, *STATIONS]), kit.draw.randint(2005, 2026)
    mail = f"{kit.one(FIRST).lower()}@{kit.one(NOUNS)}.example"
    rows = kit.one(
        [
            [],
            [],
            [
                (
                    "end-note",
                    f"Copyright {year} {paper} Corp. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
                )
            ],
            [
                (
                    "end-note",
                    f"(Copyright (c) {year} {paper}. All Rights Reserved. This material may not be published, broadcast, rewritten, or redistributed.)",
                )
            ],
            [("end-note", f"Copyright © {year} {paper}. All Rights Reserved.")],
            [("end-note", f"© {year} {paper} Inc. All Rights Reserved.")],
            [
                ("end-note", f"• {name} can be reached at {mail}."),
                ("end-note", f"Copyright © {year} {paper}, LLC. Click here for reprint permission."),
            ],
            [("end-note", f"{name} can be reached at {mail}")],
            [("end-note", f"Associated Press Writer {name} contributed to this report.")],
            [("end-note", f"Follow {name} on Twitter @{kit.one(LAST).lower()}")],
            [("end-note", f"Source: {kit.one(AGENCIES)}")],
            [("end-note", f"– {kit.one(AGENCIES).upper()}")],
            [("end-note", f"First published on {day(kit)} / {clock(kit)}")],
        ]
    )
    if rows and kit.chance(0.2):
        rows.insert(0, ("furniture", kit.one(["Report a correction or typo", "Report an error"])))
    if kit.chance(0.3):
        rows += [
            (
                "furniture",
                kit.one(
                    [
                        "Topics",
                        "Related Topics",
                        "Related topics:",
                        "Filed Under:",
                        "In this article:",
                        "More On",
                        "Topics:",
                    ]
                ),
            )
        ]
        comma = kit.one(["", ",", ""])
        rows += [
            ("furniture", kit.one([kit.one(TOWNS), kit.name(), kit.one(NOUNS), kit.one(SECTIONS).upper()]) + comma)
            for _ in range(kit.draw.randint(1, 7))
        ]
    rows += furniture(kit, [*SHARES, *BUTTONS], 4)
    if kit.chance(0.5):
        rows += [
            (
                "furniture",
                kit.one(
                    [
                        "Trending",
                        "Most Popular",
                        "Top Stories",
                        "Read More",
                        "Recommended",
                        "Must read",
                        "Most read",
                        "More Stories",
                    ]
                ),
            )
        ]
        for _ in range(kit.draw.randint(1, 5)):
            rows += [("furniture", kit.title())] + ([("furniture", kit.one(SECTIONS))] if kit.chance(0.3) else [])
        if kit.chance(0.3):
            rows += [("furniture", f"© {year} {paper}. All Rights Reserved.")]
    if kit.chance(0.2):
        rows += [
            ("furniture", "Join our Newsletter for the latest news right to your inbox"),
            ("furniture", "Email address"),
        ]
    return rows


def menu(kit):
    """What stands above the headline."""
    form = kit.draw.randrange(7)
    if form == 0:
        names = ["facebook", "twitter", "Home", kit.one(SECTIONS), kit.headline]
        return [
            ("furniture", f"Since {kit.draw.randint(1890, 1999)}"),
            *(("furniture", f"  • {name}") for name in names),
        ]
    if form == 1:
        return [("furniture", f"Home › News › {kit.one(SECTIONS)}")]
    if form == 2:
        return [("furniture", f"{kit.one(TOWNS)}, {kit.one(['NJ', 'CA', 'OH'])}")]
    return furniture(
        kit, [*SECTIONS, *SECTIONS, "Advertisement", "News", "Crime", "ireland", "#World News", "Arrow-right Camera"], 2
    )


def paper_page(draw):
    """Put a page together: rows of (label, words), None for a blank line."""
    kit = Kit(draw)
    lede = kit.sentence() if kit.chance(0.6) else kit.paragraph()
    groups = [menu(kit)]
    headed = kit.chance(0.9)
    if headed:
        groups.append([("headline", kit.headline)])
    deck = standfirst(kit, lede) if headed and kit.chance(0.45) else []
    middle = [authors(kit)] if kit.chance(0.8) else []
    middle += [stamps(kit)] if kit.chance(0.85) else []
    shown = [caption(kit)] if kit.chance(0.6 if headed else 1.0) else []
    shown += [caption(kit)] if shown and kit.chance(0.2) else []
    labels = [furniture(kit, SHARES, 2) for _ in range(2)]
    if kit.chance(0.12):
        labels.append([("furniture", f"More On: {kit.one(NOUNS)}"), *(("furniture", kit.title()) for _ in range(3))])
    order = kit.draw.randrange(4)
    if order == 0:
        groups += [deck, *labels[:1], *middle, *labels[1:], *shown]
    elif order == 1:
        groups += [deck, *shown, *labels[:1], *middle, *labels[1:]]
    elif order == 2:
        groups += [deck, *middle[::-1], *labels, *shown]
    else:
        mixed = [*middle, *labels, *shown]
        draw.shuffle(mixed)
        groups += [deck, *mixed]
    airy = kit.chance(0.7)
    rows = []
    for group in groups:
        for row in group:
            rows += [row] + [None] * (airy and row[0] != "continuation")
        if group and not airy and kit.chance(0.4):
            rows.append(None)
    if not rows or rows[-1] is not None:
        rows.append(None)
    for n, row in enumerate(rows):  # the credit or the paper below goes on with the line above
        if row is not None and row[0] == "continuation" and n and rows[n - 1] is None:
            rows[n - 1 : n + 1] = [row, None]
    rows += text(kit, lede)
    for row in foot(kit):
        rows += [row] + [None] * kit.chance(0.8)
    return rows
