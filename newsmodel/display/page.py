"""Stories as a self-contained page: one file, no scripts, nothing fetched."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Article
from ._html_words import escape, language_tag
from ._visible import one_line
from .card import article_card, style

__all__ = ["document", "page"]

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = (
    ":root{color-scheme:light dark}body{margin:0;padding:1rem;background:Canvas;color:CanvasText}"
    "main{max-width:62rem;margin:0 auto}nav{font:.875rem/1.5 system-ui,sans-serif;margin:0 0 1.5rem}"
    "nav ol{margin:.25rem 0;padding-left:1.75rem}nav a{color:inherit}main>.nm.nm{margin:0 0 1.5rem}"
    "h1{font:700 1.1rem/1.3 system-ui,sans-serif;margin:0}"
    "@media(max-width:30rem){body{padding:.5rem}}"
    "@media print{body{padding:0}nav{break-after:page}}"
)


def __dir__() -> list[str]:
    return __all__


def page(articles: Sequence[Article]) -> str:
    """Render stories as an HTML document.

    Args:
        articles: The stories, in the order in which they are shown.

    Returns:
        The document. Its language is that of the stories, or English if they state none or different ones. Its content
        security policy forbids scripts and external resources.
    """
    titles = [_title(article) for article in articles]
    languages = {article.language for article in articles}
    language = languages.pop() if len(languages) == 1 else None
    one = len(articles) == 1
    name = titles[0] if one else f"{len(articles)} stories"
    body = "" if one else _contents(name, titles)
    for number, article in enumerate(articles, 1):
        card = article_card(article, level=1 if one else 2, styled=False, number=number)
        body += f'<div id="story-{number}">{card}</div>\n'
    return document(name, body, language=language)


def document(title: str, body: str, *, language: str | None = None, css: str = "") -> str:
    """Put cards into a self-contained HTML document without scripts.

    Args:
        title: Its title, as plain text.
        body: The HTML of its main part.
        language: Its language; English if that is not known.
        css: More rules for its style sheet.
    """
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{language_tag(language) or "en"}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}{style()}{css}</style>\n</head>\n<body>\n<main>\n{body}"
        "</main>\n</body>\n</html>\n"
    )


def _title(article: Article) -> str:
    words = "" if article.headline is None else one_line(article.headline.text)
    return words or "Story without a headline"


def _contents(name: str, titles: list[str]) -> str:
    items = "".join(
        f'<li><a href="#story-{number}"><bdi>{escape(title)}</bdi></a></li>' for number, title in enumerate(titles, 1)
    )
    return f'<h1>{name}</h1>\n<nav aria-label="Stories"><ol>{items}</ol></nav>\n'
