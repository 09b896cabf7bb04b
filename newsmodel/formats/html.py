"""A page for readers: one article as a self-contained HTML document without scripts.

Quotations are `q` elements that name their speaker. The head also holds the article as JSON-LD, which is data and is
never run.
"""

from __future__ import annotations

from ..model import Article, Attribution, BlockKind, Caption, Span, Stamp
from ._jsonld.news_article import write_json_ld
from ._markup.html_safety import escape, language_tag, web_address
from ._whitespace import one_line
from ._writing.quotations import Quotation, marked, quotations
from ._writing.running_copy import Part, body
from ._writing.wording import byline_words, credit_words, said_by, stamp_words

__all__ = ["dumps"]

KEEPS_STATUS = True  # documents state whether the story may be used
OPTIONS = frozenset({"embed"})

_STYLE = """
body { margin: 2em auto; max-width: 38em; padding: 0 1em; font: 1.1em/1.5 Georgia, serif; color: #222 }
h1 { line-height: 1.2 } h2 { font-size: 1.1em }
.byline, time, figcaption, footer { font: 0.85em/1.4 system-ui, sans-serif; color: #555 }
figure { margin: 1em 0; padding: 0.5em 1em; border-left: 3px solid #ccc }
.dateline, .notice { font-weight: bold } q { quotes: none; background: #fff3c4 }
""".strip()
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def dumps(article: Article, *, embed: bool = True) -> str:
    """Write an article as a page.

    Args:
        article: Any article.
        embed: Whether the JSON-LD in the head holds the whole article.

    Returns:
        An HTML document. Nothing in the article is taken for markup.

    Raises:
        InputError: If it is not an article.
    """
    headline = "" if article.headline is None else one_line(article.headline.text)
    language = language_tag(article.language)
    lines = [
        "<!DOCTYPE html>",
        "<html>" if language is None else f'<html lang="{language}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(headline) or 'Story'}</title>",
        *_links(article),
        f"<style>\n{_STYLE}\n</style>",
        *_data(article, embed=embed),
        "</head>",
        "<body>",
        "<article>",
        *_header(article, headline),
        *_body(article),
        "</article>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _links(article: Article) -> list[str]:
    address = web_address(article.url)
    lines = [] if address is None else [f'<link rel="canonical" href="{escape(address)}">']
    if article.byline is not None:
        lines += [f'<meta name="author" content="{escape(name)}">' for name in article.byline.authors]
    return lines


def _data(article: Article, *, embed: bool) -> list[str]:
    """Return the JSON-LD; no `<` in it can end the element or open a comment."""
    return [f'<script type="application/ld+json">{write_json_ld(article, embed=embed)}</script>']


def _header(article: Article, headline: str) -> list[str]:
    quotes = quotations(article)
    lines = ["<header>"]
    if (warning := article.metadata.notice) is not None:
        lines.append(f'<p class="notice" role="alert">{escape(one_line(warning))}</p>')
    if article.headline is not None:
        lines.append(f"<h1>{escape(headline)}</h1>")
    if article.byline is not None:
        lines.append(f'<p class="byline">{escape(byline_words(article.byline))}</p>')
    for label, stamp in (("Published", article.published), ("Updated", article.updated)):
        if stamp is not None:
            lines.append(f"<p>{_time(stamp, label)}</p>")
    lines.append("</header>")
    lines += [_figure(caption, quotes) for caption in article.captions]
    if article.summary:
        points = (f"<li>{_words(point.text, point.span, quotes)}</li>" for point in article.summary)
        lines += ['<ul class="summary">', *points, "</ul>"]
    return lines


def _time(stamp: Stamp, label: str) -> str:
    words = escape(stamp_words(stamp, label))
    if stamp.date is None:
        return words
    moment = stamp.datetime
    value = stamp.date.isoformat() if moment is None else moment.isoformat()
    return f'<time datetime="{value}">{words}</time>'


def _figure(caption: Caption, quotes: list[Quotation]) -> str:
    words = _words(caption.text, caption.span, quotes)
    credit = "" if caption.credit is None else credit_words(caption.credit)
    if credit and caption.credit is not None:
        place = f'<span class="credit">{escape(credit)}</span>'
        at = caption.text.rfind(credit)
        if at >= 0:
            inner = None if caption.span is None else caption.span.start
            before, after = caption.text[:at], caption.text[at + len(credit) :]
            words = _cut(before, inner, 0, quotes) + place + _cut(after, inner, at + len(credit), quotes)
        else:
            words = f"{words} ({place})".lstrip()
    return f"<figure><figcaption>{words}</figcaption></figure>"


def _cut(words: str, start: int | None, ahead: int, quotes: list[Quotation]) -> str:
    span = None if start is None else Span(start + ahead, start + ahead + len(words))
    return _words(words, span, quotes)


def _body(article: Article) -> list[str]:
    quotes = quotations(article)
    lines = []
    for part in body(article):
        if part.kind is BlockKind.SUBHEAD:
            lines.append(f"<h2>{_words(part.text, part.span, quotes)}</h2>")
        else:
            lines.append(f"<p>{_paragraph(part, quotes)}</p>")
    if article.end_notes:
        notes = (f"<p>{_words(note.text, note.span, quotes)}</p>" for note in article.end_notes)
        lines += ["<footer>", *notes, "</footer>"]
    return lines


def _paragraph(part: Part, quotes: list[Quotation]) -> str:
    start = None if part.span is None else part.span.start
    words = _cut(part.text[part.dateline :], start, part.dateline, quotes)
    dateline = part.lead or part.text[: part.dateline]
    if not dateline:
        return words
    gap = " " if part.lead and words else ""
    return f'<span class="dateline">{escape(dateline)}</span>{gap}{words}'


def _words(words: str, span: Span | None, quotes: list[Quotation]) -> str:
    return marked(words, span, quotes, escape, _quoted)


def _quoted(words: str, said: Attribution) -> str:
    name = said_by(said)
    by = f' data-speaker="{escape(one_line(name))}"' if name else ""
    return f"<q{by}>{escape(words)}</q>"
