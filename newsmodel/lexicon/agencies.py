"""News agencies, picture agencies and outlets as copy names them, and which news agencies a story names.

The tables are made by hand for this library. They help where the shape of a line leaves doubt; a reader never
depends on a name being here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from attrs import frozen

__all__ = [
    "AGENCIES",
    "AGENCY_LAST_WORDS",
    "Agency",
    "AgencyKind",
    "agencies_named",
    "find_agency",
    "is_news_agency",
    "opens_with_agency",
]


class AgencyKind(StrEnum):
    """What an organisation named in a credit, dateline or byline delivers."""

    NEWS = "news"  #: a news agency; most of them deliver pictures too
    PICTURE = "picture"  #: an agency or a library of pictures
    OUTLET = "outlet"  #: a paper, broadcaster or site that others credit


@frozen
class Agency:
    """An agency or outlet under one of its names.

    Args:
        name: The name as copy writes it ("AP", "Associated Press").
        kind: What it delivers.
        full: The name in full ("Associated Press").
        sure: Whether the bare name means the agency wherever it stands in a sentence ("AFP"), or may be something
            else ("PTI", also a party; "MENA", also a region; "Bloomberg", also a person).
    """

    name: str
    kind: AgencyKind
    full: str
    sure: bool


# Full name: the names copy uses for it. Names in the first table mean the agency wherever they stand.
_NEWS_SURE: Final[dict[str, str]] = {
    "Associated Press": "AP",
    "Agence France-Presse": "AFP | Agence France Presse",
    "Reuters": "Reuter",
    "Deutsche Presse-Agentur": "dpa | German Press Agency | Deutsche Presse Agentur",
    "Xinhua": "Xinhua News Agency",
    "United Press International": "UPI",
    "Press Trust of India": "",
    "Asian News International": "",
    "Indo-Asian News Service": "IANS",
    "United News of India": "",
    "Associated Press of Pakistan": "",
    "TASS": "ITAR-TASS",
    "RIA Novosti": "RIA-Novosti",
    "Interfax": "Interfax-Ukraine",
    "Anadolu Agency": "Anadolu",
    "Agencia EFE": "",
    "Europa Press": "",
    "Agenzia Nazionale Stampa Associata": "ANSA",
    "Austria Press Agency": "",
    "Ritzau": "",
    "Norsk Telegrambyrå": "NTB",
    "Tidningarnas Telegrambyrå": "",
    "Suomen Tietotoimisto": "",
    "Keystone-SDA": "",
    "Belga News Agency": "",
    "Baltic News Service": "",
    "Tanjug": "",
    "Ukrinform": "",
    "Press Association": "",
    "Canadian Press": "",
    "Australian Associated Press": "",
    "Kyodo": "Kyodo News | Kyodo News Agency",
    "Jiji Press": "",
    "Yonhap": "Yonhap News Agency",
    "Korean Central News Agency": "KCNA",
    "Central News Agency": "",
    "Vietnam News Agency": "",
    "Antara News": "ANTARA",
    "Bernama": "BERNAMA",
    "Philippine News Agency": "",
    "Saudi Press Agency": "",
    "Syrian Arab News Agency": "SANA",
    "Middle East News Agency": "",
    "Kuwait News Agency": "KUNA",
    "Qatar News Agency": "",
    "Emirates News Agency": "",
    "Bahrain News Agency": "",
    "Oman News Agency": "",
    "Jordan News Agency": "",
    "National News Agency": "",
    "Iraqi News Agency": "",
    "Saba News Agency": "",
    "Libyan News Agency": "",
    "Sudan News Agency": "SUNA",
    "Maghreb Arabe Presse": "Maghreb Arab Press",
    "Algeria Press Service": "",
    "Tunis Afrique Presse": "",
    "Palestinian News and Information Agency": "WAFA",
    "Islamic Republic News Agency": "IRNA",
    "Fars News Agency": "Fars News",
    "Tasnim News Agency": "Tasnim News",
    "Mehr News Agency": "Mehr News",
    "Iranian Students News Agency": "Iranian Students’ News Agency | Iranian Students' News Agency",
    "News Agency of Nigeria": "",
    "Ghana News Agency": "",
    "Ethiopian News Agency": "",
    "Bloomberg News": "",
    "Pakistan Press International": "",
}

# Names that may mean something else: they count in a sentence only beside words that show an agency.
_NEWS_DOUBTFUL: Final[dict[str, str]] = {
    "Press Trust of India": "PTI",
    "Asian News International": "ANI",
    "United News of India": "UNI",
    "Associated Press of Pakistan": "APP",
    "RIA Novosti": "RIA",
    "Sputnik": "",
    "Bloomberg News": "Bloomberg",
    "Agencia EFE": "EFE",
    "Austria Press Agency": "APA",
    "Tidningarnas Telegrambyrå": "TT",
    "Suomen Tietotoimisto": "STT",
    "Keystone-SDA": "SDA",
    "Belga News Agency": "Belga",
    "Algemeen Nederlands Persbureau": "ANP",
    "Baltic News Service": "BNS",
    "Polska Agencja Prasowa": "PAP",
    "Česká tisková kancelář": "ČTK | CTK",
    "Magyar Távirati Iroda": "MTI",
    "Lusa News Agency": "Lusa | LUSA",
    "Press Association": "PA",
    "Canadian Press": "CP",
    "Australian Associated Press": "AAP",
    "Jiji Press": "Jiji",
    "Central News Agency": "CNA",
    "Vietnam News Agency": "VNA",
    "Philippine News Agency": "PNA",
    "Saudi Press Agency": "SPA",
    "Middle East News Agency": "MENA",
    "Qatar News Agency": "QNA",
    "Emirates News Agency": "WAM",
    "Bahrain News Agency": "BNA",
    "Oman News Agency": "ONA",
    "National News Agency": "NNA",
    "Iraqi News Agency": "INA",
    "Saba News Agency": "SABA | Saba",
    "Libyan News Agency": "LANA",
    "Maghreb Arabe Presse": "MAP",
    "Algeria Press Service": "APS",
    "Tunis Afrique Presse": "TAP",
    "Iranian Students News Agency": "ISNA",
    "News Agency of Nigeria": "NAN",
    "Ghana News Agency": "GNA",
    "Ethiopian News Agency": "ENA",
    "Adnkronos International": "AKI",
    "Katholische Nachrichten-Agentur": "KNA",
}

_PICTURES: Final = (
    "Getty Images | Getty | Shutterstock | iStock | iStockphoto | Alamy | Alamy Stock Photo | Alamy Live News | "
    "EPA | European Pressphoto Agency | EPA Images | EPA-EFE | NurPhoto | Nur Photo | Zuma Press | ZUMA Press | "
    "ZUMA | Zuma Wire | ZUMA Wire | SOPA Images | Pacific Press | LightRocket | Corbis | Rex Features | REX | "
    "Splash News | Magnum Photos | Magnum | Polaris | Redux | Sipa | SIPA | Sipa USA | SIPA USA | SIPA Press | "
    "Abaca | Abaca Press | ABACAPRESS | Imago | IMAGO | Imago Images | Picture Alliance | picture alliance | "
    "picture-alliance | Hulton Archive | WireImage | FilmMagic | AFP Forum | Adobe Stock | Depositphotos | "
    "Dreamstime | Unsplash | Pexels | Pixabay | Flickr | Wikimedia Commons | Wikipedia | Newsmakers | PA Images | "
    "PA Wire | PA Archive | Press Association Images | AP Images | Visual China Group | VCG | Contour | Photoshot "
    "| Barcroft Media | Middle East Images | MaxPPP | SWNS | Cover Images | BACKGRID | INSTARimages | USA TODAY "
    "Sports | Imagn Images | Imagn | Icon Sportswire | Action Images | Allsport | NTB | NTB scanpix | Scanpix | "
    "TT News Agency | Lehtikuva | LEHTIKUVA | Moment | E+ | Stocktrek | EyeEm | Bettmann | Mirrorpix"
)

_OUTLETS: Final = (
    "CNN | BBC | BBC News | CBC | CBC News | NBC | NBC News | ABC News | CBS | CBS News | CNBC | Fox News | Sky "
    "News | ITV | Al Jazeera | Al Arabiya | Arab News | AN | Asharq Al-Awsat | The National | Gulf News | Khaleej "
    "Times | Dawn | The News | Business Recorder | The Hindu | Times of India | TIMESOFINDIA.COM | Hindustan "
    "Times | Indian Express | New York Times | NYT | Washington Post | Los Angeles Times | Wall Street Journal | "
    "USA TODAY | USA Today | Chicago Tribune | Boston Globe | Tribune News Service | TNS | McClatchy | Politico | "
    "POLITICO | Euronews | Deutsche Welle | DW | France 24 | RFI | Guardian | Telegraph | Financial Times | Daily "
    "Mail | Globe and Mail | Toronto Star | Sydney Morning Herald | West Australian | RTE | RTÉ | RTHK | NHK | "
    "South China Morning Post | SCMP | Straits Times | Jakarta Post | Bangkok Post | Japan Times | Haaretz | "
    "Jerusalem Post | Times of Israel | Kyiv Independent | Moscow Times | Daily Sabah | Hurriyet Daily News | VOA "
    "| Voice of America | RFE/RL | Radio Free Europe | NPR | PBS | MSNBC | Vice News | BuzzFeed News | Axios | "
    "Moneycontrol.com | NASA | News Agencies | Agencies | "
    # wires of companies' own news, and of prices
    "PRNewswire | PR Newswire | PRNewswire-FirstCall | GLOBE NEWSWIRE | GlobeNewswire | BUSINESS WIRE | "
    "Business Wire | ACCESSWIRE | ACCESS Newswire | Marketwired | dpa-AFX | AFX | RTTNews"
)


def _names(full: str, more: str) -> list[str]:
    return [full, *(name for name in more.split(" | ") if name)]


def _table() -> dict[str, Agency]:
    """Make one entry a name; a name given first wins."""
    table: dict[str, Agency] = {}
    for full, more in _NEWS_SURE.items():
        for name in _names(full, more):
            table[name] = Agency(name, AgencyKind.NEWS, full, sure=True)
    for full, more in _NEWS_DOUBTFUL.items():
        for name in _names(full, more):
            table.setdefault(name, Agency(name, AgencyKind.NEWS, full, sure=False))
    for kind, names in ((AgencyKind.PICTURE, _PICTURES), (AgencyKind.OUTLET, _OUTLETS)):
        for name in names.split(" | "):
            table.setdefault(name, Agency(name, kind, name, sure=False))
    return table


#: Agencies and outlets by name, as copy writes it, without "The".
AGENCIES: Final[dict[str, Agency]] = _table()
_BY_CAPITALS: Final[dict[str, Agency]] = {name.upper(): agency for name, agency in reversed(AGENCIES.items())}
#: The last words of all names, as written and in capitals: a quick test in front of a look-up.
AGENCY_LAST_WORDS: Final[frozenset[str]] = frozenset(name.rpartition(" ")[2] for name in (*AGENCIES, *_BY_CAPITALS))
_FIRST_WORDS: Final = frozenset(
    name.removeprefix("The ").removeprefix("THE ").partition(" ")[0] for name in (*AGENCIES, *_BY_CAPITALS)
)
_ARTICLES: Final = frozenset({"The ", "the ", "THE "})


def opens_with_agency(text: str, start: int, end: int) -> bool:
    """Tell fast whether a line may begin with a name in the table, going by its first word.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends.
    """
    if text[start : start + 4] in _ARTICLES:
        start += 4
    cut = text.find(" ", start, end)
    return text[start : end if cut < 0 else cut].rstrip(",|") in _FIRST_WORDS


def find_agency(words: str) -> Agency | None:
    """Look up an agency or outlet by the words that name it.

    Args:
        words: The name alone, with or without "The", as written or all in capitals ("REUTERS", "DPA").

    Returns:
        The entry, or None for a name that is not in the table. Never look at its absence as proof of anything.
    """
    found = AGENCIES.get(words)
    if found is None:
        bare = words[4:] if words[:4] in _ARTICLES else words
        found = AGENCIES.get(bare)
        if found is None and bare.isupper():
            found = _BY_CAPITALS.get(bare)
    return found


def is_news_agency(words: str) -> bool:
    """Tell whether words alone are the name of a news agency, not of a picture agency or an outlet."""
    found = find_agency(words)
    return found is not None and found.kind is AgencyKind.NEWS


_FORMS: Final = {"REUTERS": "Reuters", "REUTER": "Reuters", "Reuter": "Reuters", "DPA": "dpa"}
_SMALL: Final = "dpa"  # the one name without a capital, looked for by itself
_NEWS = {name: agency.sure for name, agency in AGENCIES.items() if agency.kind is AgencyKind.NEWS}
_NEWS |= dict.fromkeys(_FORMS, True)


def _anchors() -> dict[str, tuple[tuple[str, int], ...]]:
    """Group the names by one word that each of them holds.

    Returns:
        By such a word: each name that holds it, longest first, with the place of the word in it.
    """
    groups: dict[str, list[tuple[str, int]]] = {}
    for name in sorted(_NEWS, key=len, reverse=True):
        words = name.replace("-", " ").split()
        anchor = next((word for word in ("Press", "Presse", "Agency", "News") if word in words), max(words, key=len))
        groups.setdefault(anchor, []).append((name, name.index(anchor)))
    return {anchor: tuple(names) for anchor, names in groups.items()}


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Make a pattern that finds words fast: by their initial first, then by what follows it."""
    rests: dict[str, list[str]] = {}
    for word in sorted(words):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return re.compile("(?:" + "|".join(f"{initial}(?:{'|'.join(rest)})" for initial, rest in rests.items()) + r")\b")


_ANCHORS: Final = _anchors()
# "AFP", "Reuters", "Press", "Agency": a word of a name; the names that hold it are tried where it stands.
_ANCHOR: Final = _any_of(word for word in _ANCHORS if word != _SMALL)

# "told PTI", "news agency ANI", "/EFE", "via SPA", "according to MENA": what stands before a doubtful name.
_BEFORE: Final = re.compile(
    r"(?:[Tt]old|[Aa]gency|[Aa]gencia|via|to the|according to|quoted by|with|for) \Z|[/©][ ]?\Z"
)
# "SPA reported", "(MENA) -", "PTI news agency", "EFE/": what stands after one.
_AFTER: Final = re.compile(
    r"""[ ](?:(?:state[ ])?(?:news[ ])?agency|news[ ]wire|photo|reported|reports?|quoted|cited|correspondent|reporter)\b
    |/[A-Z]
    """,
    re.VERBOSE,
)
# "DELHI, May 5 (ANI): ", "RIYADH (SPA) —": brackets after a place, closed by the mark of a dateline.
_DATELINE_MARK: Final = re.compile(r"[\w ]{0,12}\)[ \xa0]?(?:[:\-–—_]|\.-)")
# "… on Friday. (SPA)" at the end of a caption.
_LINE_END: Final = re.compile(r"\)[.;]?[ \xa0]*(?:[\r\n]|\Z)")
_AFTER_STOP: Final = re.compile(r"[.!?”\"’'][ \xa0]?\(\Z")
# "AP classes", "AP government": what "AP" means there is no agency.
_NOT_AP: Final = re.compile(
    r"""[ ](?:class|course|exam|test|student|teacher|credit|score|program|Calculus|Biology|Chemistry|English|History|
    Physics|Psychology|Statistics|Government|govt|government|chief|CM\b|High|Assembly|assembly|cabinet|Moller|Møller)
    |[0-9]|-[0-9]
    """,
    re.VERBOSE,
)
_WINDOW: Final = 16  # characters before a name that may show what it is
_DATELINE_LENGTH: Final = 70  # a dateline's bracket stands at most so far into its line


def agencies_named(text: str) -> tuple[str, ...]:
    """Find the news agencies that a story names, anywhere in it.

    Args:
        text: The story.

    Returns:
        Their names as written, without "The", each once, sorted ("AFP", "AP", "SANA"). A name that often means
        something else counts only where the words beside it show an agency ("told PTI", "(MENA) -"). The sign-offs
        "Reuter" and "REUTERS" count as "Reuters".
    """
    named: set[str] = set()
    for match in _ANCHOR.finditer(text):
        for name, offset in _ANCHORS[match[0]]:
            start = match.start() - offset
            if name not in named and start >= 0 and text.startswith(name, start) and _is_agency(text, start, name):
                named.add(name)
    at = text.find(_SMALL)
    while at >= 0:
        if _is_agency(text, at, _SMALL):
            named.add(_SMALL)
            break
        at = text.find(_SMALL, at + 1)
    return tuple(sorted({_FORMS.get(name, name) for name in named}))


def _is_agency(text: str, start: int, name: str) -> bool:
    """Tell whether a name that stands somewhere is a word there, and means the agency."""
    end = start + len(name)
    if not _is_word(text, start, end):
        return False
    return _no_other(text, start, end, name) if _NEWS[name] else _means_agency(text, start, end)


def _is_word(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 2]
    if before.isalnum() or before in {"@", "_", "#"} or after[:1].isalnum():
        return False
    return not (after[:1] in {"'", "’"} and after[1:].isupper())  # "SANA'A"


def _no_other(text: str, start: int, end: int, name: str) -> bool:
    """Tell whether a sure name is neither part of a longer one nor followed by words that give it another meaning."""
    if name == "AP":
        return _NOT_AP.match(text, end) is None and text[end : end + 1] != "&"
    if name == "Associated Press":
        return not text.startswith(" of Pakistan", end) and text[max(0, start - 11) : start] != "Australian "
    return not (name == "TASS" and text[max(0, start - 5) : start] == "ITAR-")


def _means_agency(text: str, start: int, end: int) -> bool:
    """Tell whether the words beside a doubtful name show an agency."""
    before = text[max(0, start - _WINDOW) : start]
    if _BEFORE.search(before) or _AFTER.match(text, end):
        return True
    if _DATELINE_MARK.match(text, end) and "(" in before:
        line = max(text.rfind("\n", max(0, start - _DATELINE_LENGTH), start), -1)
        return line >= 0 or start <= _DATELINE_LENGTH
    return bool(_LINE_END.match(text, end) and (_AFTER_STOP.search(before) or before[-2:] in {"\n(", "\r("}))
