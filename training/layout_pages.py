"""Invented web pages for learning layout: menus, crumbs, second prints, buttons, and lists of other stories.

The kit of `layout_stories` makes the lines of a story; this one puts them where the pages of newspapers, agencies and
re-posters have them, which is seldom where a wire has them.
"""
# A script over lists of words, read from top to bottom.
# ruff: noqa: ANN001, ANN201, ANN202, E501, PLR2004

from __future__ import annotations

from layout_stories import AGENCIES, ENDS, FIRST, LAST, MONTHS, NOUNS, PAPERS, REGIONS, TOWNS, Kit

COUNT = 520

SECTIONS = (
    "World News;Business;Sport;Sports;Politics;Opinion;Culture;Energy & Environment;Future of Money;Markets;Tech;Life;Travel;"
    "Weather;Obituaries;Photos;Videos;Middle East;Asia;Europe;Saudi Arabia;Local News;Breaking News;Top Stories;Health;Science;"
    "Entertainment;Lifestyle;Classifieds;Jobs;Real Estate;Education;Crime & Courts;Letters;Editorials;Columns;Motoring;National;"
    "North America;Special Reports;Directory of sites;Government Solutions;Risk Management;Legal;Investigations;Fact Check"
).split(";")
BUTTONS = (
    "Login;Log in;Sign in;Sign Up;Contact;Contact us;Support;Search;Menu;Skip to content;Skip to main content;Go to Contents Go to Navigation;"
    "You are here;Home;Share;Tweet;Share on Facebook;Print;Email;Print this page;Save;Follow;Follow us;Short Url;Short link:;TT;A A A;"
    "Text size;Text Size: A A;Download NewsApp;NewsApp (Free);Available on gplay;Subscribe;Donate;Newsletter;Advertisement;ADVERTISEMENT;"
    "Comments;0 Comments;No comments;Read more;Load more;Back to top;Listen;Close;×;X;Font Size;Copy link;Link copied;Facebook;Twitter;"
    "WhatsApp;LinkedIn;Pinterest;Reddit;Google;Gallery;Image;Photo;Caption;news-picture;Loading...;Follow us on Google News;Report an error;"
    "ID :;Auther :;Author :;Shortlink :;Category;Tags;Views:;Read Time: 3 mins;1 Min Read;4 Min Read;3 min read;2 minute read"
).split(";")
FEET = (
    "More Stories;More from World;Related;Related Stories;Related Articles;Latest Headlines;Most Popular;Most Read;Trending Now;"
    "Also Read;Recommended;What to Read Next;You May Like;Editor’s Picks;More Stories From Middle East;Latest News;Don't Miss;NEXT STORY;"
    "Recent Posts;Archives;Categories;Leave a Reply;Post a Comment;No comments:;Newer Post;Older Post;Comments are closed."
).split(";")


def page_title(kit):
    """The page's own title above everything, the date of its crawl, or the slogan of the site."""
    return kit.one(
        [
            f" date {kit.draw.randint(2015, 2025)}-{kit.draw.randint(1, 12):02}-{kit.draw.randint(1, 28):02} {kit.one(['You are here', 'Go to Contents Go to Navigation', kit.one(PAPERS), 'Skip to main content', ''.join(kit.one(SECTIONS) for _ in range(4))])}",
            f"{kit.headline} | {kit.one(PAPERS)}",
            f"{kit.headline} - {kit.one(PAPERS)}",
            f"{kit.headline} – {kit.one(TOWNS)} {kit.one(NOUNS).title()} Office",
            kit.one(PAPERS),
            f"{kit.one(PAPERS)} - {kit.one(SECTIONS)}",
            f"{kit.one(['News', 'Fresh views', 'Voices', 'The truth'])} {kit.one(['of the coast', 'from the river', 'for the islands'])} since {kit.draw.randint(1880, 2012)}",
            f"{kit.one(SECTIONS)}, {kit.one(SECTIONS)} and {kit.one(NOUNS)} news from {kit.one(TOWNS)}",
        ]
    )


def menu(kit):
    """A menu: names of sections and buttons, one a line, or run together."""
    names = [kit.one(SECTIONS if kit.chance(0.7) else BUTTONS) for _ in range(kit.draw.choice((2, 3, 4, 6, 9, 14)))]
    if kit.chance(0.15):
        return [("furniture", "".join(names))]
    if kit.chance(0.15):
        return [("furniture", kit.one([" | ", " / ", "  ", "      ", "       "]).join(names))]
    if kit.chance(0.3):
        names.insert(
            kit.draw.randrange(len(names)),
            f"{kit.one(NOUNS).title()} {kit.one(['In', 'of the', 'and', 'on'])} {kit.one(TOWNS)}",
        )
    mark = kit.one(["", "", "", "  • ", "• ", "* "])
    return [("furniture", mark + name) for name in names]


def crumbs(kit):
    """The way to the story: "Home » News » …", or as a list."""
    section = kit.one(SECTIONS)
    if kit.chance(0.3):
        last = kit.headline if kit.chance(0.5) else kit.one(SECTIONS)
        return [("furniture", "  • Home"), ("furniture", f"  • {section}"), ("furniture", f"  • {last}")][
            :: kit.draw.choice((1, 1, 2))
        ]
    join = kit.one([" » ", " > ", " / ", " › ", "» ", " \\ "])
    parts = [kit.one(["Home", "News", kit.one(PAPERS)]), section, *([kit.headline] if kit.chance(0.5) else [])]
    return [("furniture", join.join(parts))]


def stamp(kit):
    """A time in one of the forms that pages print."""
    date, clock = kit.date(), kit.clock()
    month, day, year = kit.one(MONTHS), kit.draw.randint(1, 28), kit.draw.randint(1999, 2026)
    number = kit.draw.randint(1, 12)
    ago = f"{kit.draw.randint(2, 50)} {kit.one(['minutes', 'hours', 'days', 'years'])} ago"
    words = kit.one(
        [
            f"{kit.one(['All Headlines', 'National', 'Market'])} {kit.draw.randint(0, 23):02}:{kit.draw.randint(0, 59):02} {month} {day}, {year}",
            f"{month} {day}, {year} / {kit.draw.randint(1, 12)}:{kit.draw.randint(0, 59):02} {kit.one(['AM', 'PM'])} / {kit.one([f'Updated {ago}', 'in an hour', ago])}",
            f"{kit.name()} {ago} {month[:3]} {day}, {year} | {clock}",
            f"{kit.one(['Mon', 'Tue', 'Wed', 'Thu', 'Fri'])}, {number:02}/{day:02}/{year} - {kit.draw.randint(0, 23):02}:{kit.draw.randint(0, 59):02}",
            f"1 hour, {kit.draw.randint(2, 59)} minutes ago",
            f"{day} {month[:3]}, {year} {kit.draw.randint(0, 23):02}:{kit.draw.randint(0, 59):02} / Updated {ago}",
            f"Posted on {month[:3]} {day:02}, {year} at {kit.draw.randint(1, 12):02}:{kit.draw.randint(0, 59):02}{kit.one(['am', 'pm'])} IST",
            f"{month} {day}, {year} {kit.draw.randint(13, 23)}:{kit.draw.randint(0, 59):02} PM",
            f"{number}/{day}/{year}",
            f"Last updated on: {date} {clock}",
            f"Updated {day:02} {month} {year}",
            f"Published {day:02} {month} {year}",
            f"Published: {date}",
            f"Updated: {date}, {clock}",
            f"{date} | {clock}",
            f"{date} {clock}",
            date,
            f"By {kit.name()} | {date}",
            f"By {kit.name()}, {date}",
            f"{kit.one(PAPERS)} / {date}",
            f"{kit.draw.randint(1, 12):02}{kit.draw.randint(0, 59):02} {kit.one(['AM', 'PM'])} {kit.one(['EDT', 'CST'])} {kit.one(['Mon', 'Thu'])} {month[:3]} {day} {year}",
        ]
    )
    return [("date-line", words)]


def writer(kit):
    """A byline as pages print it."""
    name = kit.name()
    paper = kit.one([*PAPERS, *AGENCIES])
    line = kit.one(
        [
            f"By {name} in {kit.town}",
            f"{kit.one(AGENCIES)} Staff",
            f"By {name.upper()} and {kit.name().upper()}, {kit.one(['AP National Writers', 'Associated Press Writers', 'AP Writer'])}",
            paper,
            f"By {name} | {kit.one(PAPERS)}",
            f"{name} | {kit.one(PAPERS)}",
            name,
            f"By {name}, {paper}",
            f"{kit.one(['Online', 'Web', 'National', 'Sports', 'News'])} {kit.one(['Desk', 'Issues Team', 'Reporter', 'Team'])}",
            f"By {name}",
            f"By {name}",
        ]
    )
    if kit.chance(0.2):
        return [("furniture", kit.one(["By", "Author", "Written by", "Posted by", "Reported by"])), ("byline", name)]
    if kit.chance(0.1):
        title = f"{kit.one(PAPERS)} {kit.one(['Staff Writer', 'Correspondent', 'Reporter', 'Staff'])}"
        return [("byline", f"By {name}"), ("continuation", title)]
    return [("byline", line)]


def picture(kit):
    """A caption, or two, in the forms of pages."""
    agency = kit.one([*AGENCIES, "Getty Images", "EPA", "SPA", "Supplied", "Shutterstock"])
    name = kit.name()
    scene = kit.one(
        [
            f"{kit.name()} {kit.one(['shakes hands with', 'is greeted by', 'speaks beside', 'waves to'])} {kit.name()} in {kit.one(TOWNS)}, {kit.one(REGIONS)}, on {kit.date()}",
            f"Firefighters work at the {kit.one(NOUNS)} in {kit.one(TOWNS)} on {kit.one(['Monday', 'Friday'])}",
            f"The {kit.one(NOUNS)} introduced strict measures {kit.one(ENDS)}",
            f"The fire damaged two tanks at the {kit.one(NOUNS)} on {kit.one(['Monday', 'Friday'])}",
            f"{kit.name()}, {kit.draw.randint(19, 80)}, was charged with theft after a fire near the {kit.one(NOUNS)}",
            f"Television shows the {kit.one(NOUNS)} during a funeral in {kit.one(TOWNS)} {kit.date()}",
            f"A {kit.one(['steel', 'wooden', 'stone'])} {kit.one(NOUNS)} stands open above {kit.one(TOWNS)}",
            f"A woman carries water past the {kit.one(NOUNS)}",
            kit.name(),
            f"The {kit.one(NOUNS)}, before the fire",
        ]
    )
    credit = kit.one(
        [
            f" ({agency})",
            f". ({agency})",
            f". (File/{agency})",
            f". {agency}",
            f". {agency}/{name}",
            f". {agency}/{name} | License Photo",
            f" (Photo: {name}/{agency})",
            f". Photo: {agency}",
            f". {name.upper()}/{kit.one(PAPERS).upper()}",
            f". {kit.town.upper()} COUNTY SHERIFF'S DEPT./CONTRIBUTED IMAGE",
            f". REUTERS/{name}/File photo",
            ".",
            ".",
            "",
        ]
    )
    words = scene + credit
    made = [("caption", words)]
    form = kit.draw.randrange(10)
    if form == 0:
        return made * 2
    if form == 1:
        return [("caption", f"{scene}."), ("caption", f"{scene}. {agency}/{name}")]
    if form == 2:
        return [*made, ("furniture", kit.one(["TT", "1 of 3", "1 / 4", "View full size image", "Enlarge", "Image"]))]
    if form == 8:  # a gallery, whose captions are printed again beside a counter
        count = kit.draw.randint(2, 4)
        other = f"{kit.name()} {kit.one(['waits at', 'walks past', 'posing before', 'looks at'])} the {kit.one(NOUNS)}{credit}"
        each = [words if kit.chance(0.6) else other for _ in range(count)]
        rows = [
            [("furniture", f"{n} {kit.one(['/', '/', 'of'])} {count}"), ("caption", one)]
            for n, one in enumerate(each, 1)
        ]
        if kit.chance(0.5):
            rows = [row[::-1] for row in rows]
        return [row for pair in rows for row in pair]
    if form == 9:  # an archive of pictures
        label = kit.one(
            [f"Media ID: {kit.draw.randint(10000, 99999999)}", f"Photo ID: {kit.draw.randint(100, 9999)}", ""]
        )
        return [
            *([("furniture", label)] if label else []),
            ("furniture", kit.one(["Caption:", "Caption", "Photo:", "Image caption"])),
            *made * kit.draw.choice((1, 1, 2, 3)),
        ]
    if form == 3:
        return [("furniture", kit.one(["Image", "Photo", "1/3", "Enlarge this image"])), *made]
    if form == 4:
        return [
            ("caption", f"{scene}."),
            (
                "continuation",
                kit.one(
                    [
                        f"Credit: {agency} View full size image",
                        f"Credit: {agency}",
                        f"Photo: {name}/{agency}",
                        f"({agency})",
                        f"{agency}/{name}/File photo",
                    ]
                ),
            ),
        ]
    return made


def foot(kit):
    """What pages put below a story."""
    name, paper, agency = kit.name(), kit.one(PAPERS), kit.one(AGENCIES)
    closings = [
        [("furniture", f"Topics: {kit.one(NOUNS).title()} {kit.one(TOWNS)}")],
        [("end-note", f"{kit.one(LAST).lower()}@{kit.one(NOUNS)}.example"), ("end-note", "(END)")],
        [("end-note", kit.one([f"Source: {agency}", f"— {agency}", f"-- {agency}", f"{name} in {kit.town}"]))],
        [
            (
                "furniture",
                f"These were the details of the news {kit.headline} for this day. We hope that you liked it; to follow all our news, you can subscribe to our alerts.",
            ),
            (
                "furniture",
                f"It is also worth noting that the original news has been published at {paper}, and that you can read it there.",
            ),
        ],
        [("furniture", f"(For updates you can share with your friends, follow {paper} on Facebook.)")],
        [
            (
                "furniture",
                f"{paper} is now on WhatsApp. {kit.one(['Click to join', 'Click here to join our channel and get the latest news.'])}",
            )
        ],
        [
            (
                "end-note",
                f"{kit.one(['Press enquiries', 'Media contact', 'Contact'])}: {name}, Head of {kit.one(NOUNS).title()}, {kit.one(TOWNS)} {kit.one(NOUNS).title()}",
            )
        ],
        [
            (
                "furniture",
                f"The {paper} Daily Briefing newsletter provides all the news you need to start your day. Sign up here.",
            )
        ],
        [
            ("end-note", f"Reporting by {name}; Editing by {kit.name()}"),
            ("end-note", f"Our Standards: The {paper} Principles."),
        ],
        [
            (
                "end-note",
                f"© {kit.draw.randint(2005, 2026)} {paper}. All rights reserved. This material may not be published or redistributed.",
            )
        ],
        [],
        [],
        [],
    ]
    rows = [*kit.one(closings)]
    if kit.chance(0.5):
        rows += _other_stories(kit)
    if kit.chance(0.2):
        rows += [
            (
                "furniture",
                f"  • {kit.one(['narrow', 'wide', 'phone', 'tablet'])}-{kit.one(['browser', 'and-larger', 'view'])}",
            )
            for _ in range(3)
        ]
    if kit.chance(0.25):
        rows.append(("furniture", kit.one(BUTTONS)))
    if kit.chance(0.15):
        whose = "furniture" if rows and rows[-1][0] == "furniture" else "end-note"  # the page's, or the story's
        rows.append((whose, f"© {kit.draw.randint(2005, 2026)} {kit.one(PAPERS)}. All Rights Reserved."))
    return rows


def _other_stories(kit):
    """A heading and the titles of other stories below it."""
    rows = [("furniture", kit.one(FEET))]
    for _ in range(kit.draw.randint(1, 6)):
        title = kit.title()
        rows.append(("furniture", title))
        if kit.chance(0.25):
            rows.append(("furniture", kit.one(SECTIONS)))
        if kit.chance(0.3):
            rows.append(("furniture", title))
        if kit.chance(0.03):
            rows.append(("furniture", kit.date()))  # seldom: the time of the story has the same look
    return rows


def page(draw):
    """Put a page together: rows of (label, words), None for a blank line."""
    kit = Kit(draw)
    groups = []
    if kit.chance(0.35):
        groups.append([("furniture", page_title(kit))])
    if kit.chance(0.4):
        groups.append(menu(kit))
    if kit.chance(0.25):
        groups.append(crumbs(kit))
    if kit.chance(0.04):
        groups.append(
            [
                (
                    "furniture",
                    kit.one(
                        [
                            f"{kit.one(['Monday', 'Friday'])}, {kit.date()}",
                            kit.date(),
                            f"This article was first published {draw.randint(2, 20)} years ago",
                        ]
                    ),
                )
            ]
        )
    if kit.chance(0.2):
        groups.append(stamp(kit))
    if kit.chance(0.03):
        office = f"{kit.one(TOWNS)} County {kit.one(['Prosecutor', 'Attorney', 'Sheriff'])}"
        contact = f"{kit.date()} Contact: {kit.name()}"
        groups.append(
            [
                ("date-line", contact),
                ("furniture", f"{kit.one(['Public Affairs', 'Press'])} Director"),
                ("furniture", office),
                ("furniture", f"555-0{draw.randint(100, 199)} (Cell)"),
            ]
        )
    if kit.chance(0.05):
        groups.append(
            [
                (
                    "furniture",
                    kit.one(
                        [
                            "FOR IMMEDIATE RELEASE",
                            "For Immediate Release",
                            "NEWS RELEASE",
                            "PRESS RELEASE",
                            f"{kit.one(SECTIONS).upper()}",
                        ]
                    ),
                )
            ]
        )
    top = _around_headline(kit)
    groups += top
    groups += _below_headline(kit, headed=any(label == "headline" for group in top for label, _ in group))
    rows = []
    for group in groups:
        rows += group
        if kit.chance(0.6):
            rows.append(None)
    airy = kit.chance(0.7)
    if rows[-1] is not None and kit.chance(0.6):
        rows.append(None)
    rows += _text(kit, airy=airy)
    for row in foot(kit):
        rows += [row] + [None] * kit.chance(0.5)
    return rows


def _around_headline(kit):
    """The headline, with a kicker, a caption, a sentence or a deck around it, or none at all."""
    draw = kit.draw.random()
    noun, other = kit.one(NOUNS), kit.one(NOUNS)
    if draw < 0.04:  # a kicker, which is a name, above a headline, which is a clause
        kicker = kit.one(
            [
                f"{kit.one(TOWNS)} {noun.title()} Cup Final",
                f"{noun.title()} Test Series v {kit.one(TOWNS)}",
                f"{kit.one(LAST)} Bank Trophy",
                f"The {noun.title()} Files",
                f"{kit.one(TOWNS)} {noun.title()} Inquiry",
            ]
        )
        line = f"{kit.one(TOWNS)} {kit.one(['need', 'hold', 'beat', 'lose to', 'rescue'])} {other} {kit.one(['in last minute', 'with nine men', 'after penalties'])} and {kit.one(['win', 'keep', 'regain', 'save'])} {noun} {kit.one(ENDS)}"
        kit.headline = line
        return [[("furniture", kicker)], [("headline", line)]]
    if draw < 0.07:  # a headline of few words above a standfirst
        kit.headline = kit.one(
            [
                f"{kit.one(['Lent', 'Built', 'Made', 'Born'])} {kit.one(['and', 'to', 'but'])} {kit.one(['lost', 'confuse', 'last', 'broken'])}",
                f"The {noun} that {kit.one(['stayed', 'would not go', 'came back'])}",
                f"A {noun} in winter",
            ]
        )
        stand = f"{kit.one(['A', 'The', 'How a', 'Why the'])} {noun} {kit.one(['that comes home after', 'lost for', 'closed for'])} {kit.draw.randint(3, 90)} years {kit.one(['says much about', 'is a test for', 'has changed'])} the {other} that {kit.one(['kept it', 'paid for it', 'stands beside it'])}{kit.one(['', '', '.'])}"
        return [[("headline", kit.headline)], [("summary-point", stand)]]
    if draw < 0.12:  # pictures above the headline, or a credit alone
        top = kit.one(
            [
                picture(kit),
                [
                    (
                        "caption",
                        kit.one(
                            [
                                f"Photo = courtesy of {kit.one(PAPERS)}",
                                f"Photo = {kit.one(TOWNS)} {noun.title()} Board",
                                f"Photo: {kit.name()}",
                                f"({kit.one(AGENCIES)})",
                                f"Image courtesy of {kit.one(PAPERS)}",
                            ]
                        ),
                    )
                ],
                kit.caption(),
            ]
        )
        return [top, [("headline", kit.headline)]]
    if draw < 0.15:  # a release: the day, the headline, its deck in two lines
        one = kit.title().title()
        deck = f"Defendant {kit.one(['Set', 'Took', 'Sold', 'Hid'])} {noun.title()}s in {other.title()};"
        return [
            [
                (
                    "date-line",
                    f"{kit.one(['Monday', 'Friday'])}, {kit.one(MONTHS)} {kit.draw.randint(1, 28)}, {kit.draw.randint(1999, 2026)}",
                )
            ],
            [
                ("headline", one),
                ("summary-point", deck),
                ("continuation", f"Pleaded Guilty to {kit.one(['Theft', 'Arson', 'Fraud'])} in {kit.one(TOWNS)}"),
            ],
        ]
    if draw < 0.21:  # the body of a page: nothing, its author or its pictures above the text
        return kit.one([[], [writer(kit)], [picture(kit)], [picture(kit), writer(kit)], [picture(kit) + picture(kit)]])
    if draw < 0.24:  # no headline: a short sentence, or a caption, above the text
        top = [
            (
                "paragraph",
                kit.one(
                    [
                        f"Hardly a {noun} was {kit.one(['seen', 'heard', 'left'])}.",
                        f"It was the last {noun} of the year.",
                        f"Nobody missed the {noun}.",
                        f"They came for the {noun}, and stayed.",
                    ]
                ),
            )
        ]
        return [
            kit.one(
                [
                    top,
                    top,
                    picture(kit),
                    [
                        (
                            "caption",
                            f"{kit.name()}/for {kit.one(PAPERS)} {kit.name()} shows the {noun} in {kit.one(['his', 'her'])} office on {kit.one(MONTHS)} {kit.draw.randint(1, 28)}.",
                        )
                    ],
                ]
            )
        ]
    return [[("headline", kit.headline)]]


def _below_headline(kit, *, headed):
    """The groups between the headline and the text."""
    groups = []
    again = [("headline-repeat", kit.headline)]
    if headed and kit.chance(0.35):
        groups += [again] * kit.draw.choice((1, 1, 2))
    if kit.chance(0.06):
        groups.append([("furniture", f"{kit.one(['Update', 'Special', 'Exclusive'])} {kit.headline}")])
    middle = []
    if kit.chance(0.4):
        middle.append(picture(kit))
    if kit.chance(0.6):
        middle.append(stamp(kit))
    if kit.chance(0.45):
        middle.append(writer(kit))
    if kit.chance(0.2):
        middle.append(kit.points())
    elif kit.chance(0.15):
        middle.append(kit.standfirst())
    middle += [[("furniture", kit.one(BUTTONS))] for _ in range(kit.draw.choice((0, 0, 1, 1, 2, 3)))]
    if kit.chance(0.08):
        middle.append([("furniture", f"Thank you for reading the news about {kit.headline} and now with the details")])
    if kit.chance(0.08):
        middle.append([("furniture", f"Get {kit.one(PAPERS)} in your Inbox:")])
    if kit.chance(0.08):
        middle.append([("furniture", "https://example.test/x"), ("furniture", str(kit.draw.randint(0, 30)))])
    if kit.chance(0.1):
        middle.append(
            [
                (
                    "furniture",
                    kit.one(
                        [
                            "(ATTN: UPDATES with additional background)",
                            "(New throughout, adds prices)",
                            "(Adds comment, background)",
                            f"&UR; ({kit.name()} writes for {kit.one(PAPERS)}. This story was distributed by {kit.one(PAPERS)}.) &LR;",
                            f"&UR; ({kit.name()} is a staff writer.) &LR;",
                        ]
                    ),
                )
            ]
        )
    if kit.chance(0.06):
        middle.append([("byline", f"{kit.one(AGENCIES)} News")])
    if kit.chance(0.06):
        middle.append(
            [
                (
                    "dateline",
                    f"{kit.one(TOWNS).upper()}, {kit.one(MONTHS)[:3]} {kit.draw.randint(1, 28)} ({kit.one(AGENCIES)})",
                )
            ]
        )
    kit.draw.shuffle(middle)
    groups += middle
    if headed and kit.chance(0.25):
        repeated = [group for group in middle if group[0][0] in {"caption", "date-line", "byline"} and kit.chance(0.4)]
        groups += [again] * kit.draw.choice((1, 1, 2)) + repeated
    return groups


def _text(kit, *, airy):
    """The running text, with what pages put between its paragraphs."""
    rows = []
    dateline = kit.dateline() if kit.chance(0.6) else ""
    if dateline and kit.chance(0.3):
        dateline = f"{kit.one(FIRST).upper()}STADT{kit.one([f', {kit.one(REGIONS)}', ''])} ({kit.one(AGENCIES)}) {kit.one(['—', '-', '--'])} "
    count = kit.draw.choice((2, 3, 3, 4, 5, 7, 9))
    cut = kit.chance(0.08)
    for n in range(count):
        words = kit.paragraph()
        if cut and n == count - 1:  # a story cut short in mid-sentence
            words = words[: max(50, len(words) * 2 // 3)].rpartition(" ")[0].rstrip(",.”")
        rows.append(("paragraph", dateline + words if n == 0 else words))
        if airy:
            rows.append(None)
        if n < count - 1 and kit.chance(0.15):
            rows += [None] * kit.draw.choice((0, 0, 0, 3))
            rows += kit.one(
                [
                    picture,
                    picture,
                    lambda one: one.subhead(),
                    lambda one: [("furniture", one.one(BUTTONS))],
                    lambda one: [
                        (
                            "furniture",
                            one.one(
                                [
                                    "Advertisement",
                                    "ADVERTISEMENT",
                                    "Read more",
                                    f"Read also: {one.title()}",
                                    f"Related: {one.title()}",
                                ]
                            ),
                        )
                    ],
                ]
            )(kit)
            rows.append(None)
    return rows
