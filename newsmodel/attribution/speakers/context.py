"""What the steps know of a story while its speakers are found."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from ...lexicon.nations import DEMONYMS
from ..entities.name_mentions import NameMentions, Run
from ..entities.nations import country_of_story
from ..entities.wording import wording
from .discourse import Discourse
from .introductions import Introductions
from .lede import Lede
from .register import Register
from .types import Mention

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from .types import Entity

__all__ = ["Context"]

_AMERICA: Final = ("United States", "U.S.", "US")
_GOVERNMENT: Final = re.compile(r"\b([A-Z]\w+) government\b")
_FORM: Final = re.compile(r"\b(?:United States\b|U\.S\.|US\b)")


class Context:
    """A story as far as it has been read.

    Args:
        text: The whole story, headline and dateline included.
    """

    __slots__ = (
        "_country",
        "_governments",
        "_introductions",
        "_names",
        "_text",
        "discourse",
        "in_mind",
        "lede",
        "register",
        "seen",
        "tokens",
    )

    tokens: Tokens

    def __init__(self, text: str) -> None:
        self._text = text
        self._country: str | None = None
        self._governments: dict[str, str] | None = None
        self._names: NameMentions | None = None
        self._introductions: Introductions | None = None
        #: Its speakers.
        self.register = Register()
        #: Who was heard when.
        self.discourse = Discourse()
        #: Whom the first paragraphs have left without a name.
        self.lede = Lede()
        #: The bodies that a reader has in mind at the mention looked at last.
        self.in_mind: tuple[Mention, list[Entity]] | None = None
        #: Speakers with a name, by all the words of a source.
        self.seen: dict[str, Entity] = {}

    def begin_part(self, tokens: Tokens) -> None:
        """Go on with the next part of the story; who has spoken before is remembered."""
        self.tokens = tokens
        self._names = None
        self._introductions = None
        self.discourse.begin_part()
        self.lede.begin_part()

    @property
    def names(self) -> NameMentions:
        """The names in this part."""
        if self._names is None:
            self._names = NameMentions(self.tokens)
        return self._names

    @property
    def introductions(self) -> Introductions:
        """The names that this part introduces by a noun."""
        if self._introductions is None:
            self._introductions = Introductions(self.tokens)
        return self._introductions

    def country(self) -> str | None:
        """Give the country that the story is about, if there is one."""
        if self._country is None:
            self._country = country_of_story(self._text)
            if self._country == "United States":  # as the copy has it
                self._country = max(_AMERICA, key=Counter(_FORM.findall(self._text)).__getitem__)
        return self._country or None

    def government_of(self, country: str) -> str | None:
        """Give the name of a country's government, if the story has it: the Norwegian government for Norway."""
        if self._governments is None:
            self._governments = {
                DEMONYMS[found[1]]: found[0] for found in _GOVERNMENT.finditer(self._text) if found[1] in DEMONYMS
            }
        return self._governments.get(country)

    def words_of(self, run: Run) -> str:
        """Give the words of a name."""
        return wording(self.tokens, run[0], run[1])

    def mention(self, start: int, end: int, sentence: int) -> Mention:
        """Say where somebody is mentioned.

        Args:
            start: The first token.
            end: The one after the last.
            sentence: The number of the sentence.
        """
        within = self.tokens.sentences[sentence]
        return Mention(start, end, sentence, within.first, within.paragraph)
