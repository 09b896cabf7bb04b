"""Strategies for copy: any text, and text that looks like news."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = ["any_text", "endings", "news", "odd_text", "pages"]

# Any text that Python can hold: lone surrogates, NUL and all the other controls.
any_text = st.text(st.characters(), max_size=300)

_MARKS = list("\n\r\t\f\x00\x02\x03\x1c\x85\u2028\u00a0\u200b\ufeff\ufffd\ud800“”‘’\"'()[]<>&:;,./-–—_•*|=#0123456789")
_PIECES = [
    *("By ", "Updated ", "Published ", "UPDATE 1-", "Topics: ", "Follow", "Short Url", "You are here", "Credit: "),
    *(
        "(AFP)",
        "(Reuters) - ",
        "BRENNA: ",
        "LONDON, March 3 - ",
        "06 October 2017",
        "14:05 GMT",
        "21 sec ago",
        " Reuter",
    ),
    *(
        "  • ",
        "- ",
        "1 / 4",
        "___",
        "----------",
        "he said",
        "A judge returned a bell.",
        "“We shall ring it,” ",
        "\r\n",
        "\n\n",
    ),
    *(
        "\n\n\n",
        "&amp;",
        "<p>",
        "â€™",
        "dpa grj rmo",
        "AP-WF-11-13-13 0745GMT",
        "https://arab.news/zk4w9",
        "a b",
        "X",
        "x" * 90,
    ),
]
# Marks and scraps of news in any order.
odd_text = st.lists(st.sampled_from(_MARKS) | st.sampled_from(_PIECES), max_size=40).map("".join)

_NAMES = ["Mina Toll", "Jonas Halm", "Žofia Lunt", "EMIL RADU", "Niamh O'Dell", "Pieter van der Horst"]
_PLACES = ["BRENNA", "New Tarn", "SALT FORK, Ohio", "SELMA/BRENNA", "DUBAI, LONDON", "XI'ANG-SUR-MER", "UNITED NATIONS"]
_MONTHS = ["Jan", "March", "Sept.", "October", "Dec."]
_AGENCIES = ["AFP", "Reuters", "AP", "Xinhua", "dpa", "UPI", "CNN", "EFE"]
_TITLES = [
    "Bell of Upper Tarn returns after eighty years",
    "River ferry sinks at its moorings",
    "Harbor strike spreads",
    "TARN STEEL <TRN> TO CLOSE MILL",
    "Swans close runway for an hour, and then another",
    "What next for the lake?",
]
_SENTENCES = [
    "A judge on Friday returned to the village of Upper Tarn a bell that had been stolen in 1943.",
    "“We shall ring it until nobody can sleep,” said the mayor, Emil Radu.",
    "The oldest river ferry of the country sank at its moorings on Thursday, a day before it was to be made a museum.",
    '"It looked cold," a tram driver told reporters.',
    "It weighs half a ton.",
    "“So I thought they would come as well, and they did, nearly all of them.",
    "He had not expected that, Haftar told",
    "The company, which makes vans, blamed a strike at its plant and the recall of 12,000 vehicles for the loss.",
]

_days = st.integers(1, 31)
_years = st.integers(1987, 2029)
_dates = st.one_of(
    st.builds("{:02d} {} {}".format, _days, st.sampled_from(_MONTHS), _years),
    st.builds("{} {}, {}".format, st.sampled_from(_MONTHS), _days, _years),
    st.builds("{}-{:02d}-{:02d}".format, _years, st.integers(1, 12), _days),
    st.sampled_from(["21 sec ago", "2 hours ago", ""]),
)
_stamps = st.builds("{}{}".format, st.sampled_from(["Updated ", "Published: ", "Last Updated : ", ""]), _dates)
_bylines = st.builds("{}{}{}".format, st.sampled_from(["By ", "by ", "BY ", ""]), st.sampled_from(_NAMES),
                     st.sampled_from(["", ", Reuters", " and Ana Ruiz", " |", " ="]))  # fmt: skip
_credits = st.sampled_from(
    ["(AFP)", "(Ana Ruiz/AFP)", "(Supplied)", "Shutterstock.", "(AP Photo/Ana Ruiz, File)", "(R)", ""]
)
_captions = st.builds(
    "{} {}".format, st.sampled_from(["The bell on its way home on Thursday.", "A crane in Selma.", ""]), _credits
)
_bullets = st.builds("{}{}".format, st.sampled_from(["  • ", "- ", "    * ", "• "]), st.sampled_from(_SENTENCES))
_furniture = st.sampled_from(["Follow",
                              "Short Url", "0", "You are here", "1 / 4", "Advertisement", "Topics: Tarn Bells",
                              "___", "TT", "Read more", "Main category: ", "-", "\x02", "\x03", "\x0c"])  # fmt: skip
_notes = st.sampled_from(["(Reporting by Mina Toll; Editing by Jonas Halm)", " Reuter", "SPA Selma", "hh/ph/ts/hd",
                          "AP-WF-11-13-13 0745GMT", "© 2026 Harbor Times"])  # fmt: skip
_datelines = st.one_of(
    st.builds("{}:{}".format, st.sampled_from(_PLACES), st.sampled_from([" ", "\u00a0", ""])),
    st.builds(
        "{}, {} {} ({}) - ".format,
        st.sampled_from(_PLACES),
        st.sampled_from(_MONTHS),
        _days,
        st.sampled_from(_AGENCIES),
    ),
    st.builds("{} ({}) — ".format, st.sampled_from(_PLACES), st.sampled_from(_AGENCIES)),
    st.sampled_from(["Claim: ", "UPDATE: ", "(Reuters) - ", "    LONDON, March 3 - ", ""]),
)
_sentences = st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=3).map(" ".join)
_paragraphs = st.builds("{}{}".format, _datelines, _sentences) | _sentences
_lines = st.one_of(
    st.sampled_from(_TITLES), _stamps,
    _bylines, _captions, _bullets, _furniture, _notes, _paragraphs, _paragraphs, _paragraphs,
    st.just(""), st.just(""), st.just(" \u00a0"), odd_text,
)  # fmt: skip

# Lines of news in any order.
news = st.lists(_lines, max_size=14).map("\n".join)

endings = st.sampled_from(["\n", "\r\n", "\r"])


_page_credits = st.sampled_from(["(AFP)", "(Ana Ruiz/Reuters)"])


@st.composite
def _page(draw: st.DrawFn) -> str:
    number = draw(st.integers(0, 9999))
    title = f"{draw(st.sampled_from(_TITLES[:3]))} for number {number}"
    header = []
    if draw(st.booleans()):
        header.append(f"Workers of crew {number} rest beside the harbor wall. {draw(_page_credits)}")
    header.append(f"Updated {draw(st.integers(1, 28)):02d} March {draw(_years)}")
    points = draw(
        st.lists(st.sampled_from(["The bell is old", "Nobody was hurt", "Ferries will stop"]), max_size=2, unique=True)
    )
    place = draw(st.sampled_from(["BRENNA", "SELMA", "PORT SELMA"]))
    body = draw(
        st.lists(st.sampled_from([s for s in _SENTENCES if s.endswith((".", "Radu."))]), min_size=1, max_size=4)
    )
    body[0] = (
        f"{place}: The council met on Monday to talk about case {number}, the mayor said after the meeting had ended."
    )
    parts = [f"{title}\n", "\n".join([*header, ""]), f"{title}\n"]
    if points:
        parts.append("\n".join([*(f"  • {point}" for point in points), ""]))
    return "\n".join([*parts, *(f"{paragraph}\n" for paragraph in body)])


# Whole pages in the layout of the seed.
pages = _page()
