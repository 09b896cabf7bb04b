"""Read and write articles in the formats of the trade; the module of a format is imported on first use.

`docs/formats/` has a page for each format, and a table of what each one keeps.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

from ..errors import FormatError, InputError
from ._registry import for_path, format_named, guess, names, register

if TYPE_CHECKING:
    from ..model import Article

__all__ = [
    "dump",
    "dump_all",
    "dumps",
    "dumps_all",
    "guess",
    "load",
    "load_all",
    "loads",
    "loads_all",
    "names",
    "register",
]

_Text = Literal[
    "anpa",
    "atom",
    "brat",
    "csv",
    "html",
    "iptc7901",
    "json",
    "markdown",
    "ninjs",
    "rss",
    "schema-org",
    "text",
    "web-annotation",
    "yaml",
]
_Bytes = Literal["msgpack", "newsml-g2", "nitf"]


def __dir__() -> list[str]:
    return __all__


@overload
def dumps(
    article: Article,
    format: _Text = "json",
    *,
    force: bool = False,
    embed: bool = True,
    indent: int | None = None,
    excel: bool = False,
) -> str: ...
@overload
def dumps(
    article: Article,
    format: _Bytes,
    *,
    force: bool = False,
    embed: bool = True,
    indent: int | None = None,
    excel: bool = False,
) -> bytes: ...
@overload
def dumps(
    article: Article,
    format: str,
    *,
    force: bool = False,
    embed: bool = True,
    indent: int | None = None,
    excel: bool = False,
) -> str | bytes: ...


def dumps(
    article: Article,
    format: str = "json",
    *,
    force: bool = False,
    embed: bool = True,
    indent: int | None = None,
    excel: bool = False,
) -> str | bytes:
    """Write an article in a format.

    Args:
        article: Any article.
        format: The name of the format, one of `names()`.
        force: Write a story that is withheld, cancelled or under an embargo even if the format cannot say so.
        embed: Embed the whole article in documents of a standard, so that it is read back as it was. Without it they
            hold what the standard has a place for, and nothing of our own.
        indent: By how many blanks each level of JSON is set in; None for JSON on one line.
        excel: Begin a table with a byte order mark, by which spreadsheets know UTF-8.

    Returns:
        The document, `bytes` if the format fixes the encoding, otherwise `str`.

    Raises:
        FormatError: If the format is unknown or can only be read.
        ConversionError: If the story must not be used and the format has no place for that.
        InputError: If `article` is not an article, or the format has no such option.
    """
    _check(article, "dumps")
    write = _part(format, "dumps", "can only be read")
    options = _options(format, (article,), force=force, embed=embed, indent=indent, excel=excel)
    written: str | bytes = write(article, **options)
    return written


def dumps_all(
    articles: Iterable[Article],
    format: str = "json",
    *,
    force: bool = False,
    embed: bool = True,
    indent: int | None = None,
    excel: bool = False,
) -> str | bytes:
    """Write several articles as one document: JSON Lines, a feed, a table.

    Args:
        articles: Any articles.
        format: The name of the format, one of `names()`.
        force: As in `dumps`.
        embed: As in `dumps`.
        indent: As in `dumps`, for a document of one story.
        excel: As in `dumps`.

    Returns:
        The document, `bytes` if the format fixes the encoding, otherwise `str`.

    Raises:
        ConversionError: If a story must not be used and the format has no place for that.
        FormatError: If the format is unknown, or its documents hold one story each and there is not exactly one.
        InputError: If an item is not an article, a single article is given instead of several, or the format has no
            such option.
    """
    from ..model import Article
    from ..model._validators import refuse_single

    refuse_single(articles, Article, name="dumps_all")
    stories = tuple(articles)
    for article in stories:
        _check(article, "dumps_all")
    module = format_named(format).module
    many = getattr(module, "dumps_all", None) or getattr(module, "dumps_lines", None)
    if many is not None and indent is not None and len(stories) != 1:
        msg = f"indent: several stories in {format!r} stand one a line"
        raise InputError(msg)
    if many is not None and indent is None:
        options = _options(format, stories, force=force, embed=embed, excel=excel)
        written: str | bytes = many(stories, **options)
        return written
    if len(stories) != 1:
        msg = f"a document of the format {format!r} holds one story, but there are {len(stories)}"
        if stories:
            msg += "; write each to a file of its own, as `newsmodel convert -o FOLDER` does"
        raise FormatError(msg)
    return dumps(stories[0], format, force=force, embed=embed, indent=indent, excel=excel)


def loads(data: str | bytes, format: str | None = None) -> Article:
    """Read an article from a document.

    Args:
        data: The document, as text or bytes.
        format: The name of the format, one of `names()`; None to recognise it by how the document begins.

    Returns:
        The article; the first one if the document holds several.

    Raises:
        FormatError: If the format is unknown or can only be written, or the data is not in it; the message has line
            and column, or a path. Without `format`: if no format recognises the data. Plain copy cannot be
            recognised; `parse` reads it.
        ConversionError: If parts of the data are invalid; `problems` has the path of each.
        InputError: If `data` is neither `str` nor `bytes`.
    """
    name = _told(data, format)
    read = _part(name, "loads", "can only be written, not read")
    try:
        article: Article = read(data)
    except FormatError:
        if not _has_lines(data) or not hasattr(format_named(name).module, "loads_lines"):
            raise
        article = loads_all(data, name)[0]
    return article


def loads_all(data: str | bytes, format: str | None = None) -> tuple[Article, ...]:
    """Read all articles of a document: JSON Lines, a news message, a feed, a transmission.

    Arguments and exceptions are those of `loads`.

    Returns:
        The articles, in the order of the document.
    """
    name = _told(data, format)
    module = format_named(name).module
    many = getattr(module, "loads_all", None)
    if many is None and _has_lines(data):
        many = getattr(module, "loads_lines", None)
    return (loads(data, name),) if many is None else tuple(many(data))


def dump(
    article: Article,
    path: str | os.PathLike[str],
    format: str | None = None,
    *,
    force: bool = False,
    embed: bool = True,
    indent: int | None = None,
    excel: bool = False,
) -> None:
    """Write an article to a file, replacing it.

    Args:
        article: Any article.
        path: The file.
        format: The name of the format; None to go by the suffix of the file.
        force: As in `dumps`.
        embed: As in `dumps`.
        indent: As in `dumps`.
        excel: As in `dumps`.

    Raises:
        ConversionError: If the story must not be used and the format has no place for that.
        FormatError: If the format is unknown, or the suffix could be that of several formats or of none.
        InputError: If `article` is not an article, or the format has no such option.
        OSError: If the file cannot be written.
    """
    _check(article, "dump")
    name = _for_writing(path) if format is None else format
    own = getattr(format_named(name).module, "dump", None)
    if own is not None:
        own(article, Path(path), **_options(name, (article,), force=force, embed=embed, indent=indent, excel=excel))
        return
    _write(Path(path), dumps(article, name, force=force, embed=embed, indent=indent, excel=excel))


def dump_all(
    articles: Iterable[Article],
    path: str | os.PathLike[str],
    format: str | None = None,
    *,
    force: bool = False,
    embed: bool = True,
    indent: int | None = None,
    excel: bool = False,
) -> None:
    """Write several articles to a file as one document, replacing it.

    Arguments and exceptions are those of `dumps_all` and `dump`.
    """
    name = _for_writing(path) if format is None else format
    _write(Path(path), dumps_all(articles, name, force=force, embed=embed, indent=indent, excel=excel))


def load(path: str | os.PathLike[str], format: str | None = None) -> Article:
    """Read an article from a file.

    Args:
        path: The file.
        format: The name of the format; None to go by the suffix of the file and by how it begins.

    Returns:
        The article; the first one if the file holds several.

    Raises:
        FormatError: If the format is unknown, no format recognises the file, or the file is not in it.
        ConversionError: If parts of the data are invalid.
        OSError: If the file cannot be read.
    """
    file = Path(path)
    data = file.read_bytes()
    name = _for_reading(file, data) if format is None else format
    own = getattr(format_named(name).module, "load", None)
    if own is not None:
        article: Article = own(file)
        return article
    return loads(data, name)


def load_all(path: str | os.PathLike[str], format: str | None = None) -> tuple[Article, ...]:
    """Read all articles of a file.

    Arguments and exceptions are those of `load`.

    Returns:
        The articles, in the order of the file.
    """
    file = Path(path)
    data = file.read_bytes()
    name = _for_reading(file, data) if format is None else format
    if getattr(format_named(name).module, "load", None) is not None:
        return (load(file, name),)
    return loads_all(data, name)


def _check(article: object, name: str) -> None:
    from ..model import Article

    if not isinstance(article, Article):
        hint = "; dumps_all takes several" if name != "dumps_all" and isinstance(article, list | tuple) else ""
        msg = f"{name}: expected an Article, got {type(article).__name__}{hint}"
        raise InputError(msg)


def _options(name: str, articles: Iterable[Article], *, force: bool, **options: Any) -> dict[str, Any]:
    """Return the options to call a writer with; refuse stories that must not be used if it would not."""
    from ._writing.availability import KEPT, refuse_unusable
    from ._writing.options import OPTIONS, options_of

    module = format_named(name).module
    if not getattr(module, KEPT, False) and "force" not in getattr(module, OPTIONS, ()):
        for article in articles:
            refuse_unusable(article, name, force=force)
    return options_of(module, name, force=force, **options)


def _part(name: str, part: str, else_: str) -> Any:
    module = format_named(name).module
    found = getattr(module, part, None)
    if found is None:
        title = (getattr(module, "__doc__", None) or "").partition(":")[0].partition("\n")[0].rstrip(".")
        msg = f"the format {name!r} {else_}{f': {title}' if title else ''}"
        raise FormatError(msg)
    return found


def _told(data: str | bytes, format: str | None) -> str:
    name = guess(data) if format is None else format
    if name is None:
        msg = f"no format recognises the data; give one of: {', '.join(names())}"
        raise FormatError(msg)
    return name


def _has_lines(data: str | bytes) -> bool:
    """Return whether data may be JSON Lines, and not one value on several lines."""
    return "\n{" in data if isinstance(data, str) else b"\n{" in data


def _for_writing(path: str | os.PathLike[str]) -> str:
    own, shared = for_path(os.fspath(path))
    if len(own) == 1:
        return own[0]
    which = f"it may be any of {', '.join((*own, *shared))}" if own or shared else "no format has its suffix"
    msg = f"cannot tell the format from the name {os.fspath(path)!r}: {which}; give `format`"
    raise FormatError(msg)


def _for_reading(path: Path, data: bytes) -> str:
    own, shared = for_path(str(path))
    if len(own) == 1 and not shared:
        knows = getattr(format_named(own[0]).module, "looks_like", None)
        if knows is None or guess(data, own) is not None:
            return own[0]
        return guess(data) or own[0]  # what the file holds counts, not what it is called
    found = guess(data, (*own, *shared) if own or shared else None)
    if found is None and own:
        return own[0]
    return _told(data, found)


def _write(path: Path, written: str | bytes) -> None:
    path.write_bytes(written.encode("utf-8", "surrogatepass") if isinstance(written, str) else written)
