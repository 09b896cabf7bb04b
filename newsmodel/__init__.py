"""News copy as typed data: stories, their parts, and who said what."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ._installation import check_installation
from .errors import (
    ConversionError,
    FormatError,
    InputError,
    MissingExtraError,
    NewsmodelError,
    ParseError,
    WeightsError,
)
from .model import (
    Act,
    Addressee,
    AddresseeKind,
    AlternativeHeadline,
    Article,
    Attribution,
    AttributionKind,
    AttributionType,
    Block,
    BlockKind,
    Byline,
    Caption,
    Concept,
    Credit,
    Cue,
    Dateline,
    DeskLine,
    Mention,
    Metadata,
    PartialDate,
    Period,
    Precision,
    Problem,
    ProblemCode,
    Related,
    Rights,
    Severity,
    Span,
    Speaker,
    SpeakerKind,
    Stamp,
    Status,
    When,
)
from .model._rendering import set_renderer

if TYPE_CHECKING:
    from .attribution import find_attributions, sentences
    from .display import show, to_displacy
    from .formats import dump, dump_all, dumps, dumps_all, load, load_all, loads, loads_all
    from .formats.text import to_bytes, to_text
    from .parser import parse, parse_all
    from .revisions import Revision, compare, versions
    from .scale.engines import parse_batch
    from .scale.many import Parsed, Source, parse_many
    from .scale.parquet import read_parquet, write_parquet
    from .scale.tables import ArticleTable, AttributionTable, articles_from_table, attribution_table, table
    from .source_audit import Voice, Voices, voices

__all__ = [
    "Act",
    "Addressee",
    "AddresseeKind",
    "AlternativeHeadline",
    "Article",
    "ArticleTable",
    "Attribution",
    "AttributionKind",
    "AttributionTable",
    "AttributionType",
    "Block",
    "BlockKind",
    "Byline",
    "Caption",
    "Concept",
    "ConversionError",
    "Credit",
    "Cue",
    "Dateline",
    "DeskLine",
    "FormatError",
    "InputError",
    "Mention",
    "Metadata",
    "MissingExtraError",
    "NewsmodelError",
    "ParseError",
    "Parsed",
    "PartialDate",
    "Period",
    "Precision",
    "Problem",
    "ProblemCode",
    "Related",
    "Revision",
    "Rights",
    "Severity",
    "Source",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Stamp",
    "Status",
    "Voice",
    "Voices",
    "WeightsError",
    "When",
    "__version__",
    "articles_from_table",
    "attribution_table",
    "compare",
    "dump",
    "dump_all",
    "dumps",
    "dumps_all",
    "find_attributions",
    "load",
    "load_all",
    "loads",
    "loads_all",
    "parse",
    "parse_all",
    "parse_batch",
    "parse_many",
    "read_parquet",
    "sentences",
    "show",
    "table",
    "to_bytes",
    "to_displacy",
    "to_text",
    "versions",
    "voices",
    "write_parquet",
]

#: The version of this code, whatever else is installed; the build reads it from here.
__version__ = "0.1.0"

# Names loaded on first use, so that importing the package is quick.
_LAZY = {
    "ArticleTable": "newsmodel.scale.tables",
    "AttributionTable": "newsmodel.scale.tables",
    "Parsed": "newsmodel.scale.many",
    "Revision": "newsmodel.revisions",
    "Source": "newsmodel.scale.many",
    "Voice": "newsmodel.source_audit",
    "Voices": "newsmodel.source_audit",
    "articles_from_table": "newsmodel.scale.tables",
    "attribution_table": "newsmodel.scale.tables",
    "compare": "newsmodel.revisions",
    "dump": "newsmodel.formats",
    "dump_all": "newsmodel.formats",
    "dumps": "newsmodel.formats",
    "dumps_all": "newsmodel.formats",
    "find_attributions": "newsmodel.attribution",
    "load": "newsmodel.formats",
    "load_all": "newsmodel.formats",
    "loads": "newsmodel.formats",
    "loads_all": "newsmodel.formats",
    "parse": "newsmodel.parser",
    "parse_all": "newsmodel.parser",
    "parse_batch": "newsmodel.scale.engines",
    "parse_many": "newsmodel.scale.many",
    "read_parquet": "newsmodel.scale.parquet",
    "sentences": "newsmodel.attribution",
    "show": "newsmodel.display",
    "table": "newsmodel.scale.tables",
    "to_bytes": "newsmodel.formats.text",
    "to_displacy": "newsmodel.display",
    "to_text": "newsmodel.formats.text",
    "versions": "newsmodel.revisions",
    "voices": "newsmodel.source_audit",
    "write_parquet": "newsmodel.scale.parquet",
}

check_installation(Path(__file__).parent)


def _draw(view: str, value: object) -> Any:
    """Render a value for a notebook or a terminal; the model itself knows nothing of display."""
    return importlib.import_module("newsmodel.display").draw(view, value)


set_renderer(_draw)


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    value = globals()[name] = getattr(importlib.import_module(_LAZY[name]), name)
    return value


def __dir__() -> list[str]:
    return __all__
