from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import FormatError, InputError
from newsmodel.formats import newsml_g2, nitf
from newsmodel.formats._markup import xml_parser, xml_repair
from newsmodel.formats._markup.xml_parser import DEPTH, GUESSED, parse
from newsmodel.formats._markup.xml_text import FORBIDDEN, attribute, sniff, text

from ..clock import check_growth, seconds

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
ATTACKS = {
    "billion laughs": f'<!DOCTYPE nitf [<!ENTITY l0 "ha">{LAUGHS}]><nitf>&l9;</nitf>',
    "quadratic blow-up": f'<!DOCTYPE nitf [<!ENTITY a "{"a" * 50_000}">]><nitf>{"&a;" * 50_000}</nitf>',
    "a file as an entity": '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///secret.txt">]><nitf>&x;</nitf>',
    "an address as an entity": '<!DOCTYPE nitf [<!ENTITY x SYSTEM "http://localhost:9/x">]><nitf>&x;</nitf>',
    "an entity in an attribute": '<!DOCTYPE nitf [<!ENTITY x "y">]><nitf version="&x;"/>',
    "an entity behind a section": '<!DOCTYPE nitf [<!ENTITY x "y">]><nitf><![CDATA[&]]>&x;</nitf>',
    "broken declarations": '<!DOCTYPE nitf [<!ENTITY x "y" <!ENTITY z>]><nitf>&x;</nitf>',
    "long declarations": f"<!DOCTYPE nitf [<!--{'a' * 70_000}-->]><nitf/>",
    "declarations without end": "<!DOCTYPE nitf [<!ELEMENT nitf ANY>" * 20_000,
    "deep nesting": "<a>" * 200_000 + "</a>" * 200_000,
    "deep nesting, unclosed": "<a>" * 200_000,
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
@pytest.mark.parametrize("loads", [parse, nitf.loads, newsml_g2.loads, newsml_g2.loads_all])
def test_attack_is_refused_at_once(attack: str, loads: Callable[[str], object]) -> None:
    """Each attack of the table of XML inputs is a FormatError with its place, before it costs anything."""

    def read() -> None:
        with pytest.raises(FormatError, match=r"line 1, column \d+: "):
            loads(attack)

    assert seconds(read, 2) < 1


def test_external_document_type_is_allowed_and_never_fetched() -> None:
    """The line that NITF files begin with reads, and nothing is looked for at its address."""
    data = '<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.2//EN" "http://localhost:9/nitf-3-2.dtd"><nitf>a</nitf>'
    assert parse(data).words() == "a"
    data = '<!DOCTYPE nitf SYSTEM "file:///secret.txt"><nitf>a&unheard;b</nitf>'
    assert parse(data).words() == "a&unheard;b"


@pytest.mark.parametrize(
    "declarations",
    [
        "",
        '<!ENTITY % parts SYSTEM "http://localhost:9/parts.dtd"> %parts;',
        "<!ENTITY % parts PUBLIC '-//Ravel//Parts' 'file:///secret.txt'>\n  %parts;\n",
        '<!ATTLIST nitf version CDATA "3.6">',
        "<!ELEMENT nitf ANY><!-- it's ours ]> --><?ravel ]> ?><!NOTATION gif SYSTEM 'viewer'>",
        f'<!ENTITY l0 "ha">{LAUGHS}',
        '<!ENTITY mark "]>"><!ENTITY photo SYSTEM "p.jpg" NDATA gif>',
        '<!ENTITY eacute "&#233;">',
    ],
)
def test_declarations_are_passed_over(declarations: str) -> None:
    """A document type with declarations of its own is read: none of them counts, and nothing is fetched."""
    root = parse(f'<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "x.dtd" [{declarations}] >\n<nitf>caf&eacute;</nitf>')
    assert (root.words(), root.attributes) == ("café", {})
    assert root.line == 3 + declarations.count("\n")
    section = parse(f"<!DOCTYPE nitf [{declarations}]><nitf><![CDATA[&l9; &mark;]]></nitf>")
    assert section.words() == "&l9; &mark;"


def test_depth_is_counted_from_the_root() -> None:
    """As many elements in one another as the cap says are read, one more is not."""
    assert parse("<a>" * DEPTH + "</a>" * DEPTH).name == "a"
    with pytest.raises(FormatError, match=f"elements nested more than {DEPTH} levels deep"):
        parse("<a>" * (DEPTH + 1) + "</a>" * (DEPTH + 1))


def test_size_and_number_of_elements_are_capped(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document that is too large, or has too many elements, is refused."""
    monkeypatch.setattr(xml_parser, "ELEMENTS", 3)
    assert parse("<a><b/><c/></a>").name == "a"
    with pytest.raises(FormatError, match="more than 3 elements"):
        parse("<a><b/><c/><d/></a>")
    monkeypatch.setattr(xml_repair, "SIZE", 2**20)
    with pytest.raises(FormatError, match="more than 1 MiB"):
        parse(b" " * (2**20 + 1))


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ("<a>\n <b></a>", "line 2, column 7: mismatched tag"),
        ("", "line 1, column 1: no element found"),
        ("EASTPORT (AP) -", "line 1, column 1: "),
        ("<a>\x00</a>", "line 1, column 4: "),
        ("<a>\n\ud800</a>", "line 2, column 1: half of a surrogate pair"),
        ("<a>&#xD800;</a>", "line 1, column 4: "),
        ("<a/><b/>", "line 1, column 5: junk after document element"),
    ],
)
def test_what_is_no_xml_is_a_format_error_with_its_place(data: str, place: str) -> None:
    """The message says line and column."""
    with pytest.raises(FormatError) as caught:
        parse(data)
    assert caught.value.problems[0][1].startswith(place)


def test_other_types_are_refused() -> None:
    """Anything but text and bytes is an InputError."""
    with pytest.raises(InputError, match="expected str or bytes, got int"):
        parse(7)  # type: ignore[arg-type]


def test_tree_has_names_namespaces_attributes_and_lines() -> None:
    """An element knows its name without prefix, its namespace, its attributes and the line of its tag."""
    root = parse('<n:a xmlns:n="urn:n" x=" 1 " n:y="2" xml:lang="en"><b>\n<c/>t</b></n:a>')
    assert (root.name, root.ns, root.language) == ("a", "urn:n", "en")
    assert (root.get("x"), root.get("{urn:n}y"), root.get("z")) == ("1", "2", "")
    inner = root.find("b", "c")
    assert inner is not None
    assert (inner.line, inner.ns) == (2, "")
    assert [element.name for element in root.walk()] == ["a", "b", "c"]
    assert root.find("b", "d") is None
    assert repr(inner) == "<c> of line 2"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("\n \ufeff <?xml version='1.0' encoding='utf-16'?><a>é</a>", "é"),
        ("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>".encode("latin-1"), "é"),
        ("<?xml version='1.0' encoding='windows-1252'?><a>“é”</a>".encode("cp1252"), "“é”"),
        ("<?xml version='1.0' encoding='UTF-8'?><a>“é”</a>".encode("cp1252"), "“é”"),
        ("<?xml version='1.0' encoding='utf-16'?><a>é</a>".encode("utf-16"), "é"),
        ("<?xml version='1.0' encoding='utf-16'?><a>é</a>".encode(), "é"),
        ("<?xml version='1.0' encoding='Shift_JIS'?><a>港</a>".encode("shift_jis"), "港"),
        ("<?xml version='1.0' encoding='unheard-of'?><a>é</a>".encode(), "é"),
        (b"\xef\xbb\xbf<a>\xc3\xa9</a>", "é"),
        ("<a>1&nbsp;000 caf&eacute; <![CDATA[&nbsp;<b>]]></a>", "1\xa0000 café &nbsp;<b>"),
        ("<a>caf\xe9</a>".encode("latin-1"), "café"),
        ("<a b='R&D'>AT&T &amp; Bo&#233; & <![CDATA[M&S]]> 1\x1a2</a>", "AT&T & Boé & M&S 1\ufffd2"),
        (
            "<a>It&#146;s &#x93;so&#X94; &#0151; &#11;&#x1F; <![CDATA[&#146;]]> &#1460;</a>",
            "It’s “so” — \ufffd\ufffd &#146; \u05b4",
        ),
        (b"<a>b</a>\r\n\x03\x1a\x00\x00", "b"),
        ("<a>b</a>\n\x04", "b"),
        ("<?xml version='1.0' encoding='utf-16'?><a>é&nbsp;AT&T</a>".encode("utf-16"), "é\xa0AT&T"),
    ],
)
def test_real_files_faults_are_put_right(data: str | bytes, words: str) -> None:
    """White space in front, a wrong or rare encoding, HTML's names and what CDATA holds are read as they are meant."""
    assert parse(data).words() == words


@pytest.mark.parametrize(
    ("data", "guessed"),
    [
        ("<?xml version='1.0' encoding='UTF-8'?><a>“é”</a>".encode("cp1252"), "windows-1252"),
        ("<?xml version='1.0' encoding='utf-16'?><a>é</a>".encode(), "utf-8"),
        ("<?xml version='1.0' encoding='unheard-of'?><a>é</a>".encode(), "utf-8"),
        ("<?xml version='1.0' encoding='GBK'?><a>港</a>".encode("gbk"), None),
        ("<a>é</a>".encode(), None),
    ],
)
def test_guessed_encoding_is_noted(data: bytes, guessed: str | None) -> None:
    """The root element says how bytes were read that are not what they say they are."""
    assert parse(data).attributes.get(GUESSED) == guessed


def test_html_names_are_read_in_attributes_too() -> None:
    """A name of HTML's in an attribute is not lost."""
    assert parse('<!DOCTYPE a SYSTEM "a.dtd"><a b="caf&eacute;&who;"/>').get("b") == "café&who;"


def test_undeclared_prefix_is_dropped() -> None:
    """A document that forgot to declare a prefix reads all the same."""
    root = parse('<a><x:b y:z="1">t</x:b></a>')
    child = root.child("b")
    assert child is not None
    assert (child.ns, child.get("y:z"), child.words()) == ("", "1", "t")


@pytest.mark.parametrize(
    "fragment", ["<![CDATA[", "<!--", "&amp", "&nbsp", "<a ", "<a b='", "<?xml ", "</a>", "<!DOCTYPE ", "\ufeff", " "]
)
def test_hostile_runs_take_linear_time(fragment: str) -> None:
    """Time grows with the length of the document."""

    def read(data: str) -> None:
        with pytest.raises(FormatError):
            parse(data)
        sniff(data)

    check_growth(read, lambda count: "<r>" + fragment * count, 3_000)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("<nitf>", "nitf"),
        ('<?xml version="1.0"?>\n<!-- a - b -->\n<!DOCTYPE nitf SYSTEM "x">\n<n:nitf a="1">', "nitf"),
        ("\ufeff<newsItem\n", "newsItem"),
        ("text", ""),
        ("<!-- nothing more -->", ""),
        ("<!DOCTYPE nitf [<!ENTITY a 'b'>]><nitf>", "nitf"),
    ],
)
def test_sniff_names_the_first_element(data: str, name: str) -> None:
    """The name of the root element is told from the beginning of the document."""
    assert sniff(data) == name


@given(st.text(st.characters() | st.sampled_from("<>&\"'\r\n\t]\x00\ufffe\ud800\x85\u2028")))
def test_any_words_are_written_so_that_they_can_be_read(words: str) -> None:
    """Text and attributes come back as they were, but for characters that XML forbids, which become U+FFFD."""
    expected = "".join("\ufffd" if FORBIDDEN.match(c) else c for c in words)
    root = parse(f'<a b="{attribute(words)}">{text(words)}</a>')
    assert root.attributes["b"] == expected
    assert "".join(str(child) for child in root.children) == expected


@given(st.text() | st.binary())
def test_any_input_reads_or_is_a_format_error(data: str | bytes) -> None:
    """Nothing but FormatError is ever raised."""
    try:
        parse(data)
    except FormatError as error:
        assert error.problems


@pytest.mark.parametrize(
    ("declared", "encoding", "guessed"),
    [
        ("iso-8859-1", "cp1252", None),
        ("ISO-8859-1", "utf-8", "utf-8"),
        ("us-ascii", "cp1252", None),
        ("utf-8", "utf-8", None),
    ],
)
def test_latin_is_windows(declared: str, encoding: str, guessed: str | None) -> None:
    """What is called ISO-8859-1 has Windows' quotation marks in it, or is UTF-8, which is noted."""
    root = parse(f'<?xml version="1.0" encoding="{declared}"?><a>“Café”</a>'.encode(encoding))
    assert (root.words(), root.attributes.get(GUESSED)) == ("“Café”", guessed)
