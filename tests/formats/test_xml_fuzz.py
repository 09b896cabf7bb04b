"""Any document that is well-formed reads, whatever stands where in it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsmodel import Article, FormatError
from newsmodel.formats import newsml_g2, nitf
from newsmodel.formats._markup.xml_text import attribute, text

NAMES = """
a abstract altId bibliography block blockquote body body.content body.end body.head bq br by byline byttl city
classifier contentCreated contentMeta contentSet copyrite creator credit creditline date.issue dateline description
div distributor doc-id docdata em figcaption figure h1 h2 head header headline hedline hl1 hl2 html inlineData
inlineRef inlineXML itemMeta language li link located location media media-caption media-producer media-reference
name newsItem nitf note ol p packageItem person pre provider pubdata q revision-history section story.date table
tagline td title tr ul versionCreated
""".split()
KEYS = "class content guid href id id-string norm qcode quote-source rank regsrc residref role source tag type".split()
VALUES = """
Goat free|TARN, Oct. 12 (AP) — A goat ran.|By Ada Moe|“It ran,” said Bo Ek.|Foto: Iris Vaa/AFP|20201012T101500Z
2020-13-40|text|picture|drol:caption|byline|dateline|teaser|9|a1.2|en|x:1|<p>One.</p><p>Two.</p>|\xa0
""".replace("\n", "|").split("|")
WORDS = st.sampled_from([*VALUES, "\n\n", " "]) | st.text(max_size=8)


def _element(name: str, attributes: dict[str, str], children: list[str]) -> str:
    pairs = "".join(f' {key}="{attribute(value)}"' for key, value in attributes.items())
    return f"<{name}{pairs}>{''.join(children)}</{name}>"


ELEMENTS = st.recursive(
    WORDS.map(text),
    lambda inner: st.builds(
        _element,
        st.sampled_from(NAMES),
        st.dictionaries(st.sampled_from(KEYS), WORDS, max_size=3),
        st.lists(inner, max_size=5),
    ),
    max_leaves=25,
)
BODIES = st.lists(ELEMENTS, max_size=6).map("".join)


def check(article: Article) -> None:
    """Blocks tile the text, and every span cuts its words out of it."""
    assert "".join(article[block.span] for block in article.blocks) == article.text
    values: list[Any] = [article.headline, article.byline, article.dateline, *article.paragraphs, *article.captions]
    values += [*article.summary, *article.subheads, *article.end_notes, *(x.credit for x in article.captions)]
    for said in article.attributions:
        values += [said.source, *said.content, *said.quotes]
    for value in values:
        assert value is None or value.span is None or article[value.span] == value.text


@pytest.mark.slow
@settings(max_examples=300)
@given(BODIES, BODIES, BODIES)
def test_nitf(head: str, body_head: str, content: str) -> None:
    """Known elements in unknown places are no obstacle for NITF."""
    check(nitf.loads(f"<nitf><head>{head}</head><body><body.head>{body_head}</body.head>{content}</body></nitf>"))
    check(nitf.loads(f"<nitf><body><body.content>{content}</body.content></body></nitf>"))


@pytest.mark.slow
@settings(max_examples=300)
@given(BODIES, BODIES, BODIES)
def test_newsml_g2(meta: str, content: str, data: str) -> None:
    """Nor are they for an item of NewsML-G2."""
    parts = f"<itemMeta>{meta}</itemMeta><contentMeta>{content}</contentMeta><contentSet>{data}</contentSet>"
    for article in newsml_g2.loads_all(
        f"<newsMessage><itemSet><newsItem>{parts}</newsItem>{data}</itemSet></newsMessage>"
    ):
        check(article)
    page = f"<newsItem><contentSet><inlineXML><html><body>{data}</body></html></inlineXML></contentSet></newsItem>"
    check(newsml_g2.loads(page))


@settings(max_examples=300)
@given(ELEMENTS)
def test_any_root(document: str) -> None:
    """Any root element reads, or is a FormatError."""
    for loads in (nitf.loads, newsml_g2.loads):
        try:
            check(loads(document))
        except FormatError as error:
            assert error.problems
