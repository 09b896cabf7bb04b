"""Invented stories for learning layout, their lines labelled as they are made.

Real copy that is labelled is scarce, and what newsrooms put around a story is not: here is a kit of such lines, each with
its label, and a way to put them together in the orders that pages and wires use. People, places and events are invented.
"""
# A script over lists of words, read from top to bottom.
# ruff: noqa: ANN001, ANN201, ANN202, ANN204, D102, E501, PERF401, PLR2004, S311

from __future__ import annotations

import random

COUNT = 550

FIRST = "Ida Jan Mara Oskar Ilse Bram Chell Lena Piet Rosa Ümit Łukasz Élodie Tomás Nadia Viktor Hana Selim Greta Owen".split()
LAST = "Holm Moor Ruiz Lindt Marrow Petrel Vance Tolley Karel Bektaş Moe Dahl Sorrel Winslow Brandt Aske Rains Ortiz".split()
TOWNS = "Port Hollin;Tarsk;Selma Bay;Aarn;Lower Wick;Belgarde;Mirvek;Oster;Kellam;San Teodo;Łódvik;Ville-Neuve".split(
    ";"
)
REGIONS = "Calif.;Ohio;N.J.;Lowland;Scotland;France".split(";")
AGENCIES = "Reuters;AP;AFP;Xinhua;dpa;UPI;PTI;ANI;Bernama;EFE".split(";")
PAPERS = "Harbour Times;Tarsk Herald;The Lowland Post;Harbour News Network;Oster Tribune;Kellam Daily".split(";")
NOUNS = "ferry bridge harbour council library market tram school hospital union bank mill airport museum orchard dam".split()
VERBS = "reopens closes wins loses seeks rejects backs cuts adds delays sells opens buys keeps sues warns".split()
ENDS = "after ten weeks;as winter nears;despite protests;over new toll;for second year;amid strike talks;in rare vote;to save jobs;by spring;on quiet start".split(
    ";"
)
PLACES_OF = "main square;old quay;north terminal;city hall;river bank;freight yard;central station;fish market".split(
    ";"
)
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


TERSE = (
    "It was late.", "He did not say why.", "“No,” he said.", "The trams stay.", "Nobody was hurt.", "She took the ferry and the bus.",
    "The vote is on Friday.", "Rain fell all day.", "“We waited,” the mayor said.", "The rate is 4 percent; last year it was 5.",
    "There were three causes:", "The dam held, and the mill was dry.", "The mayor told reporters that the",
)  # fmt: skip


class Kit:
    """Makes lines; `draw` decides which."""

    def __init__(self, draw):
        self.draw = draw
        self.town = self.one(TOWNS)
        self.headline = self.title()
        self.person = self.name()

    def one(self, values):
        return values[self.draw.randrange(len(values))]

    def chance(self, share):
        return self.draw.random() < share

    def name(self):
        return f"{self.one(FIRST)} {self.one(LAST)}"

    def title(self):
        noun, other = self.one(NOUNS), self.one(NOUNS)
        made = self.one(
            [
                f"{noun.capitalize()} {self.one(VERBS)} {other} {self.one(ENDS)}",
                f"{self.one(TOWNS)} {noun} {self.one(VERBS)} {other} deal {self.one(ENDS)}",
                f"{noun.capitalize()} chief says {other} {self.one(VERBS)} {self.one(ENDS)}",
                f"‘We kept the {noun} running’: {other} crew {self.one(ENDS)}",
                f"Who will pay for the {noun} {self.one(ENDS)}?",
                f"{self.name()}: {noun} {self.one(VERBS)} {self.one(ENDS)}",
                f"Thousands of {noun} workers on strike {self.one(ENDS)}",
                f"{noun.capitalize()} {self.one(VERBS)}",
                f"{noun.capitalize()}s {self.one(['stay', 'late again', 'saved', 'go dry'])}",
            ]
        )
        style = self.draw.random()
        return made.title() if style < 0.2 else made.upper() if style < 0.27 else made

    def date(self):
        month, day, year = self.one(MONTHS), self.draw.randint(1, 28), self.draw.randint(1995, 2026)
        return self.one(
            [
                f"{month} {day}, {year}",
                f"{day} {month} {year}",
                f"{month[:3]} {day}, {year}",
                f"{day} {month[:3]} {year}",
                f"{self.one(DAYS)}, {month} {day}, {year}",
                f"{year}-{self.draw.randint(1, 12):02}-{day:02}",
                f"{day:02}/{self.draw.randint(1, 12):02}/{year}",
            ]
        )

    def clock(self):
        hour, minute = self.draw.randint(0, 23), self.draw.randint(0, 59)
        return self.one(
            [
                f"{hour:02}:{minute:02}",
                f"{hour % 12 + 1}:{minute:02} {self.one(['AM', 'PM', 'a.m.', 'pm'])}",
                f"{hour:02}:{minute:02} {self.one(['GMT', 'IST', 'BST', 'EDT'])}",
            ]
        )

    def sentence(self):
        noun, other = self.one(NOUNS), self.one(NOUNS)
        return self.one(
            [
                f"The {noun} {self.one(['left', 'opened', 'closed', 'reopened'])} on {self.one(DAYS)} for the first time in {self.draw.randint(2, 30)} weeks, the company said.",
                f"“Nobody had to wait for the {noun}, and that is what we promised,” said {self.name()}, who runs the {other}.",
                f"{self.name()}, a spokes{self.one(['man', 'woman'])} for the {noun}, said the {other} would be mended by spring.",
                f"The council has set aside {self.draw.randint(2, 90)} million crowns for the {noun} and the {other} beside it.",
                f"Workers at the {noun} had walked out in {self.one(MONTHS)} over pay and the state of the {other}.",
                f"Officials in {self.one(TOWNS)} did not reply to requests for comment on the {noun}.",
                f"It was the longest break in the service of the {noun} since {self.draw.randint(1901, 1999)}.",
            ]
        )

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(self.draw.choice((1, 1, 2, 2, 3))))

    def dateline(self):
        town = self.town.upper() if self.chance(0.8) else self.town
        region = f", {self.one(REGIONS)}" if self.chance(0.25) else ""
        day = f", {self.one(MONTHS)[:3]} {self.draw.randint(1, 28)}" if self.chance(0.4) else ""
        agency = f" ({self.one(AGENCIES)})" if self.chance(0.6) else ""
        dash = self.one([" - ", " — ", " -- ", " – "])
        if not agency and not day and self.chance(0.5):
            return f"{town}{region}: "
        return f"{town}{region}{day}{agency}{dash}"

    # ------------------------------------------------------------ lines with their labels

    def caption(self):
        scene = self.one(
            [
                f"{self.one(['People', 'Commuters', 'Passengers', 'Workers', 'Children'])} {self.one(['walk past', 'wait for', 'look at', 'stand near', 'leave'])} the {self.one(NOUNS)} in {self.one(TOWNS)}",
                f"A {self.one(NOUNS)} is seen at the {self.one(PLACES_OF)} in {self.one(TOWNS)}",
                f"{self.name()} {self.one(['speaks', 'gestures', 'arrives', 'poses', 'smiles'])} at the {self.one(PLACES_OF)}",
                f"A general view of the {self.one(NOUNS)} in {self.one(TOWNS)}",
                f"The {self.one(NOUNS)} in {self.one(TOWNS)} in this file picture taken {self.date()}",
                f"The logo of the {self.one(NOUNS)}",
                f"An artist’s concept of the {self.one(NOUNS)}",
                f"The {self.one(NOUNS)} at dusk",
            ]
        )
        when = self.one(["", "", f", {self.date()}", f" on {self.one(DAYS)}", f" {self.date()}"])
        counter = self.one(
            [
                "",
                "",
                "",
                f"1 of {self.draw.randint(2, 30)}. ",
                f"{self.draw.randint(1, 9)} / {self.draw.randint(9, 20)} ",
                "FILE PHOTO: ",
                "FILE - ",
            ]
        )
        credit = self.one(
            [
                "AFP",
                "Reuters",
                "Supplied",
                "AN photo",
                f"AP Photo/{self.name()}",
                f"{self.name()}/Reuters",
                f"Photo courtesy of {self.name()}",
                "SPA",
                f"REUTERS/{self.name()}",
                "File",
            ]
        )
        form = self.draw.randrange(7)
        if form == 0:
            return [("caption", f"{counter}{scene}{when}.")]
        if form == 1:
            return [("caption", f"{counter}{scene}{when}. ({credit})")]
        if form == 2:
            return [
                ("caption", f"{counter}{scene}{when}."),
                (
                    "continuation",
                    self.one(
                        [
                            f"Photo: {credit}",
                            f"Credit: {credit}",
                            f"({credit})",
                            f"{self.name()}/{self.one(AGENCIES)}",
                            f"© {credit}",
                        ]
                    ),
                ),
            ]
        if form == 3:
            return [("caption", f"(File {self.draw.randint(2005, 2025)}/{self.one(AGENCIES)}) {scene}{when}.")]
        if form == 4:
            return [
                (
                    "caption",
                    self.one(
                        [
                            f"({credit})",
                            f"Photo = {self.one(PAPERS)} screen capture",
                            f"Photo/{credit}",
                            f"AN photo by {self.name()}",
                            f"Photo: {credit}",
                            f"Picture: {self.name()}",
                            f"Image courtesy of {self.one(PAPERS)}",
                        ]
                    ),
                )
            ]
        if form == 5:
            return [("caption", f"{counter}{scene}{when} {self.name()}/for {self.one(PAPERS).upper()}")]
        return [("caption", f"{scene}{when}. {self.one(['Shutterstock', 'File', 'Getty Images', 'REUTERS'])}")]

    def date_line(self):
        date, clock = self.date(), self.clock()
        label = self.one(
            [
                "Updated",
                "Updated:",
                "Published",
                "Published:",
                "Posted",
                "Posted on",
                "Last updated:",
                "First published:",
                "Updated on:",
                "UPDATED:",
                "Published on",
            ]
        )
        form = self.draw.randrange(8)
        if form == 0:
            return [("date-line", f"{label} {date}")]
        if form == 1:
            return [("date-line", f"{label} {date} {clock}")]
        if form == 2:
            return [("date-line", date)]
        if form == 3:
            return [("date-line", f"{date} {self.one(['', 'at ', '| ', '- '])}{clock}")]
        if form == 4:
            return [("date-line", f"Published: {date} {clock} | Updated: {date} {clock}")]
        if form == 5:
            return [
                ("furniture", self.one(["Published", "Updated", "Posted", "Date"])),
                ("date-line", f"{date}{self.one(['', f', {clock}'])}"),
            ]
        if form == 6:
            return [
                ("date-line", f"Updated {self.draw.randint(2, 50)} {self.one(['sec', 'min', 'hours', 'days'])} ago")
            ]
        return [
            (
                "date-line",
                f"{self.one(PAPERS)} Desk {self.one(['Edited By:', '|', ''])} {self.town} {label} {date} {clock}",
            )
        ]

    def byline(self):
        name = self.name()
        both = f"{name} and {self.name()}" if self.chance(0.25) else name
        form = self.draw.randrange(9)
        if form <= 2:
            return [("byline", f"By {both}")]
        if form == 3:
            return [
                ("byline", f"By {both.upper()}"),
                (
                    "continuation",
                    self.one(
                        [
                            f"{self.one(['Associated Press', 'Dow Jones', 'AFP'])} Writer",
                            "Staff Writer",
                            "The Associated Press",
                            "Special to the Times",
                        ]
                    ),
                ),
            ]
        if form == 4:
            return [("furniture", self.one(["Author", "By", "Written by"])), ("byline", name)]
        if form == 5:
            return [("byline", f"By {both}, {self.one(['Reuters', 'The Associated Press', *PAPERS])}")]
        if form == 6:
            return [("byline", self.one(PAPERS).upper())]
        if form == 7:
            return [("byline", f"{name}, {self.one(['Staff Writer', *PAPERS])}")]
        return [("byline", f"by {name}")]

    def points(self):
        mark = self.one(["• ", "  • ", "* ", "- ", "– ", "", ""])
        made = [
            self.one(
                [
                    f"{self.one(NOUNS).capitalize()} {self.one(VERBS)} {self.one(NOUNS)} {self.one(ENDS)}",
                    f"{self.one(NOUNS).capitalize()} shares rise despite {self.one(NOUNS)} losses",
                    f"Council demands reserve {self.one(NOUNS)} for next winter",
                    f"{self.one(LAST)}: “We could hear the {self.one(NOUNS)}”",
                    f"Passengers see first {self.one(NOUNS)} in {self.draw.randint(2, 20)} weeks {self.one(ENDS)}",
                ]
            )
            for _ in range(self.draw.choice((2, 3, 3, 4)))
        ]
        return [("summary-point", f"{mark}{words}") for words in made]

    def standfirst(self):
        return [
            (
                "summary-point",
                self.one(
                    [
                        f"Officials believe the {self.one(NOUNS)} stopped days before the {self.one(NOUNS)} did{self.one(['', '.'])}",
                        f"How a {self.one(NOUNS)} crew of {self.draw.randint(3, 40)} kept the {self.one(NOUNS)} alive {self.one(ENDS)}",
                        f"Heroics from {self.one(LAST)} and {self.one(LAST)} not enough but {self.one(TOWNS)} still regain {self.one(NOUNS)} trophy",
                        f"Doubts about the true aims of the {self.one(NOUNS)} have grown {self.one(ENDS)}{self.one(['', '.'])}",
                    ]
                ),
            )
        ]

    def note_on_changes(self):
        verb = self.one(
            [
                "Adds",
                "Updates with",
                "Recasts with",
                "Adds closing U.S. prices,",
                "ADDS",
                "UPDATES with",
                "LEADS with",
                "Corrects",
                "Writes through,",
            ]
        )
        words = f"{verb} quote, new headline, {self.one(NOUNS)} details"
        return [("furniture", f"({words})" if self.chance(0.5) else words)]

    def routing(self):
        return [
            (
                "furniture",
                self.one(
                    [
                        f"PM-{self.one(NOUNS).title()} Probe, 1st Ld-Writethru, a{self.draw.randint(100, 999):04},{self.draw.randint(200, 900)}",
                        f"BC-{self.one(NOUNS).title()}-{self.one(TOWNS).split()[0]},{self.draw.randint(200, 900)}",
                        f"r w AM-{self.one(NOUNS).title()}Probe a{self.draw.randint(100, 999):04} {self.draw.randint(1, 12):02}-{self.draw.randint(1, 28):02} 0{self.draw.randint(100, 999)}",
                        f"WTNT{self.draw.randint(21, 45)} KNHC {self.draw.randint(100000, 319999)}",
                        "^",
                        "URGENT",
                        f"Eds: {self.one(['ADDS', 'LEADS with', 'UPDATES with'])} {self.draw.randint(2, 6)} grafs on {self.one(NOUNS)}; picks up 4th graf",
                        f"(ATTN: ADDS details in last {self.draw.randint(2, 5)} paras; TRIMS)",
                        f"eca{self.draw.randint(1, 9999):04} 3 i {self.draw.randint(90, 600)}  dpa {self.draw.randint(1, 2400):04}",
                    ]
                ),
            )
        ]

    def label(self):
        return (
            "furniture",
            self.one(
                [
                    "Share",
                    "Tweet",
                    "Follow",
                    "Short Url",
                    "0",
                    "Print",
                    "Email",
                    "You are here",
                    "Home",
                    "Advertisement",
                    "Comments",
                    "Read Time: 5 mins",
                    f"{self.draw.randint(2, 12)} min read",
                    "Loading Photo Gallery",
                    "Enlarge",
                    "View Original Icon",
                    "Representative Image",
                    "Must Read",
                    "Top News",
                    "Share Pin It More Galleries",
                    f"{self.draw.randint(2, 900)} Shares",
                    "Listen to this article",
                    f"date {self.draw.randint(2015, 2025)}-08-01",
                    "Today’s Paper",
                    self.one(NOUNS).upper(),
                    self.one(NOUNS).title(),
                    f"{self.one(NOUNS).title()} News",
                    f"{self.one(TOWNS)}",
                    "Business",
                    "World / Europe",
                    f"https://example.test/{self.draw.randint(1000, 9999)}",
                    "Image",
                    "Caption",
                    "Close",
                    "Follow us on",
                    "Subscribe",
                    "GET HELP",
                    "FOR IMMEDIATE RELEASE",
                    "News Release",
                    "MENU",
                    "Skip to content",
                    f"@{self.one(LAST).lower()}",
                    f"{self.one(NOUNS).title()} Test Series v {self.one(TOWNS)}",
                    "Epaper_25-4-29",
                    f"Contact: {self.name()}",
                    "Opinion",
                    f"Supported by the {self.one(PAPERS)} Council",
                ]
            ),
        )

    def invitation(self):
        return [
            (
                "furniture",
                self.one(
                    [
                        f"Are you on the {self.one(NOUNS)}? Please share your pictures with us.",
                        "Sign up here for the daily briefing newsletter.",
                        f"The editors regret an error in an earlier item on the {self.one(NOUNS)}.",
                        f"COPYRIGHT {self.draw.randint(1995, 2026)} BY {self.one(PAPERS).upper()}",
                        f"&UR; ({self.name()} is a staff writer for the {self.one(PAPERS)}.) &LR;",
                        "Please leave this field empty.",
                        f"Readers may comment on every story about the {self.one(NOUNS)}.",
                        f"A post shared by {self.name().upper()} (@{self.one(LAST).lower()})",
                        f"The {self.one(PAPERS)} newsletter has all you need to start your day.",
                    ]
                ),
            )
        ]

    def notes(self):
        name = self.name()
        mail = f"{self.one(LAST).lower()}@{self.one(NOUNS)}.example"
        kind = self.draw.randrange(9)
        made = [
            [
                f"(Reporting by {name}; Editing by {self.name()})",
                f"Reporting by {name} in {self.town}; writing by {self.name()}",
                f"- Reporting by: {name}",
                f"Additional reporting by {name}",
            ],
            [
                f"To contact the reporter on this story: {name} in {self.town} at {mail}",
                f"To contact the editors responsible for this story: {name} at {mail}",
                f"{name} may be reached at {mail}. Follow her on Twitter @{self.one(LAST).lower()}.",
                f"Contact {name} at {mail} or 555-0{self.draw.randint(100, 199)}.",
            ],
            [
                f"-By {name}, Dow Jones Newswires, +41 43 555 0{self.draw.randint(100, 199)}; {mail}",
                "(END) Dow Jones Newswires",
                f"{self.date()} {self.clock()} ET ({self.clock()} GMT)",
            ],
            [
                f"-- {self.one(['BERNAMA', 'BERNAMA-APP', 'SAPA'])}",
                "BERNAMA provides up-to-date authentic and comprehensive news and information.",
            ],
            [
                self.one(
                    [
                        "(ih-jm)",
                        "(pvs/ji)",
                        "(mc)",
                        "hh/ph/ts/hd",
                        "ih/jm",
                        "(end) ihm",
                        "dpa ih jm",
                        f"AP-NR-{self.draw.randint(1, 12):02}-14-89 1730EST",
                        f"AP-NY-{self.draw.randint(1, 12):02}-28-02 1833EST",
                        "Reuter",
                        "(AFP)",
                        "EFE ih/jm",
                        "=",
                        "-ANI",
                    ]
                )
            ],
            [
                f"This story was provided by {self.one(PAPERS)}, dedicated to covering the {self.one(NOUNS)} trade.",
                f"This article was first published in the {self.one(PAPERS)}.",
                f"This story has been updated to correct the name of the {self.one(NOUNS)}.",
            ],
            [
                f"Copyright {self.draw.randint(1998, 2026)}, The Associated Press. The information contained in this report may not be published or redistributed without permission.",
                f"© {self.draw.randint(1998, 2026)} {self.one(PAPERS)}. All rights reserved.",
                "Our Standards: The Thomson Reuters Trust Principles.",
            ],
            [
                f"{name} is a reporter at the {self.one(PAPERS)}.",
                f"-- Compiled by {name}",
                f"{name} and {self.name()} contributed to this report from {self.town}.",
                f"Associated Press writer {name} in {self.town} contributed.",
            ],
            [
                f"SOURCE: {self.one(PAPERS)}",
                f"{self.one(['SPA', 'AFP', 'AP'])} {self.town}",
                "With files from The Associated Press",
            ],
        ][kind]
        if kind == 2:
            return [("end-note", words) for words in made]
        return (
            [("end-note", words) for words in made[: self.draw.choice((1, 1, 1, 2))]]
            if kind in {1, 3, 6}
            else [("end-note", self.one(made))]
        )

    def subhead(self):
        words = self.one(
            [
                f"{self.one(NOUNS).title()} {self.one(['weakness', 'sluggish', 'recovery', 'rivals', 'on hold'])}",
                f"New {self.one(NOUNS)}",
                f"‘No {self.one(NOUNS)}s’",
                f"What the {self.one(NOUNS)} costs",
                "WHAT NEXT",
                f"{self.one(NOUNS).upper()} AND {self.one(NOUNS).upper()}",
                f"{self.one(NOUNS).title()} {self.one(VERBS)} {self.one(NOUNS)} after {self.draw.randint(2, 9)} days",
            ]
        )
        return [("subhead", words)]

    def page_foot(self):
        made = [("furniture", self.one(["###", "# # #", "-30-", "#####"]))] if self.chance(0.4) else []
        heads = self.one(
            [
                "Related Articles",
                "Top News",
                "MUST WATCH",
                "Latest Additions",
                "More from Business",
                "Leadership",
                "You may also like",
                "Trending",
                "Popular",
                "Read Next",
                "About us",
                "Most Read",
            ]
        )
        made.append(("furniture", heads))
        for _ in range(self.draw.randint(2, 8)):
            made.append(
                (
                    "furniture",
                    self.one(
                        [
                            self.title(),
                            self.one(
                                [
                                    "Careers",
                                    "Executive Team",
                                    "Meet the Master",
                                    "Contact",
                                    "Privacy",
                                    "Terms of Use",
                                    "Terminals",
                                    "Newsletter",
                                    "About",
                                    "Subscribe",
                                    "Home",
                                    "Login",
                                ]
                            ),
                            f"{self.one(NOUNS).title()} {self.one(['services', 'centre', 'office', 'team'])}",
                            f"{self.town.upper()}: {self.sentence()[:60]}...",
                        ]
                    ),
                )
            )
        return made


def story(draw):
    """Put a story together: rows of (label, words), None for a blank line."""
    kit = Kit(draw)
    page = kit.chance(0.6)
    airy = kit.chance(0.45)
    head = [*_top(kit, page=page)]
    middle = _header(kit, page=page)
    draw.shuffle(middle)
    rows = []
    for group in (*head, *middle):
        rows += group
        if airy or kit.chance(0.15):
            rows.append(None)
    if rows and rows[-1] is not None and kit.chance(0.5):
        rows.append(None)
    rows += _body(kit, airy=airy or kit.chance(0.2), page=page)
    rows += _foot(kit, page=page, airy=airy)
    return rows


def _top(kit, *, page):
    top = []
    if page:
        top += [[kit.label()] for _ in range(kit.draw.choice((0, 0, 0, 1, 2, 4)))]
        if kit.chance(0.08):
            top.append([("furniture", f"{kit.headline} - {kit.one(PAPERS)}")])
    elif kit.chance(0.35):
        top += [kit.routing() for _ in range(kit.draw.choice((1, 1, 2)))]
    if kit.chance(0.1):
        top.append(kit.caption())
    if kit.chance(0.93):
        if kit.chance(0.06) and len(kit.headline) > 45:
            cut = kit.headline.rfind(" ", 0, len(kit.headline) * 2 // 3)
            top.append([("headline", kit.headline[:cut]), ("continuation", kit.headline[cut + 1 :])])
        else:
            top.append([("headline", kit.headline)])
    return top


def _header(kit, *, page):
    middle = []
    if kit.chance(0.45 if page else 0.15):
        middle.append(kit.caption())
    if kit.chance(0.55 if page else 0.15):
        middle.append(kit.date_line())
    if kit.chance(0.45):
        middle.append(kit.byline())
    if kit.chance(0.3):
        middle.append(kit.points())
    elif kit.chance(0.2):
        middle.append(kit.standfirst())
    if kit.chance(0.12):
        middle.append(kit.invitation())
    if not page and kit.chance(0.2):
        middle.append(kit.note_on_changes())
    if page:
        middle += [[kit.label()] for _ in range(kit.draw.choice((0, 0, 1, 2, 4)))]
        middle += [[("headline-repeat", kit.headline)] for _ in range(kit.draw.choice((0, 0, 1, 1, 2)))]
    return middle


def _body(kit, *, airy, page):
    rows = []
    count = kit.draw.choice((1, 2, 3, 3, 4, 5, 6, 8, 10, 14))
    terse = kit.chance(0.12)
    if kit.chance(0.8):
        dateline = kit.dateline()
        if kit.chance(0.07):
            rows += [("dateline", dateline.rstrip())] + [None] * kit.chance(0.6)
            dateline = ""
    else:
        dateline = ""
    for n in range(count):
        words = kit.one(TERSE) if terse else kit.paragraph() if kit.chance(0.85) else kit.sentence()
        rows.append(("paragraph", dateline + words if n == 0 else words))
        if airy:
            rows.append(None)
        if 1 < n < count - 1 and kit.chance(0.1):
            extra = kit.one([kit.subhead, kit.subhead, kit.caption, kit.invitation if page else kit.subhead])()
            rows += extra + [None] * airy
        if 1 < n < count - 1 and page and kit.chance(0.06):
            rows += [kit.label()] + [None] * airy
        if 1 < n < count - 1 and kit.chance(0.04):
            items = [
                (
                    "paragraph",
                    f"{kit.one(['* ', '- ', '•  ', ''])}{kit.name()}, {kit.draw.randint(18, 80)}, {kit.one(TOWNS)}, {kit.one(NOUNS)} worker",
                )
                for _ in range(3)
            ]
            rows += items + [None] * airy
    return rows


def _foot(kit, *, page, airy):
    rows = []
    for _ in range(kit.draw.choice((0, 0, 1, 1, 2))):
        rows += ([None] if airy or kit.chance(0.3) else []) + kit.notes()
    if page and kit.chance(0.35):
        rows += [None] * kit.chance(0.5) + kit.page_foot()
    elif page and kit.chance(0.2):
        rows += [kit.label() for _ in range(kit.draw.choice((1, 2, 3)))]
    return rows


def stories(story_of, read_draft, rows_of):
    """Give the invented stories as what is learned from."""
    from layout_pages import COUNT as PAGES
    from layout_pages import page
    from layout_papers import COUNT as PAPER_PAGES
    from layout_papers import paper_page

    from newsmodel.layout.decoding.labels import NUMBERS

    draw = random.Random(20)
    for number in range(COUNT + PAGES + PAPER_PAGES):
        made = (story if number < COUNT else page if number < COUNT + PAGES else paper_page)(draw)
        text, labels, at = "", [], 0
        for row in made:
            if row is None:
                text += "\n"
                at += 1
                continue
            label, words = row
            labels.append((at, at + len(words), label))
            text += words + "\n"
            at += len(words) + 1
        draft = read_draft(text)
        rows = rows_of(draft)
        known = []
        for one in rows:
            label = next(
                (label for start, end, label in labels if start <= one.start < end or one.start <= start < one.end),
                None,
            )
            begun = next((start for start, end, _ in labels if start <= one.start < end), one.start)
            known.append(
                None
                if label is None
                else NUMBERS["continuation"]
                if begun < one.start and label != "furniture"
                else NUMBERS[label]
            )
        if rows:
            yield story_of(draft, rows, known, f"invented/{number}", "invented")
