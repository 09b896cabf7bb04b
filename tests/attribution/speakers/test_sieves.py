from __future__ import annotations

import pytest

from newsmodel.attribution.entities.types import PERSON
from newsmodel.attribution.speakers.certainty import CERTAINTY, Sieve
from newsmodel.attribution.speakers.context import Context
from newsmodel.attribution.speakers.sieves import (
    SIEVES,
    by_known_name,
    by_name_or_description,
    by_pronoun,
    by_same_words,
    resolve,
)
from newsmodel.attribution.speakers.types import Description, Mention
from newsmodel.attribution.tokens.tokenizer import Tokens

from ..describing import find


def _story(text: str, words: str) -> tuple[Context, Mention]:
    """A story with a speaker who has spoken, and where some words stand in it."""
    context = Context(text)
    context.begin_part(Tokens(text))
    holm = context.register.add(Description(PERSON, "Ida Holm", sex="f"))
    context.register.hear(holm)
    context.seen["the mayor, Ida Holm"] = holm
    a, b = find(context.tokens, words)
    mention = context.mention(a, b, 0)
    context.discourse.hear(holm, mention)
    return context, mention


@pytest.mark.parametrize(
    ("words", "sieve"),
    [
        ("Holm", by_known_name),
        ("she", by_pronoun),
        ("nobody", by_pronoun),
        ("the mayor, Ida Holm", by_same_words),
        ("Ida Holm", by_name_or_description),
        ("a docker", by_name_or_description),
    ],
)
def test_the_first_sieve_that_knows_decides(words: str, sieve: object) -> None:
    """Each source is for one sieve; those before it leave it."""
    context, mention = _story(f"It was {words} there.", words)
    for one in SIEVES:
        found = one(context, mention)
        if found is not None:
            assert one is sieve
            return
    raise AssertionError(words)


@pytest.mark.parametrize(("words", "name"), [("she", "Ida Holm"), ("he", None), ("nobody", None), ("Holm", "Ida Holm")])
def test_resolve(words: str, name: str | None) -> None:
    """A pronoun that nobody can tell leaves the source without a speaker."""
    context, mention = _story(f"It was {words} there.", words)
    found = resolve(context, mention)
    assert (None if found.speaker is None else found.speaker.name) == name


def test_each_sieve_has_its_certainty() -> None:
    """How sure a speaker is stands in one table, as a chance."""
    assert CERTAINTY.keys() == set(Sieve)
    assert all(0 < share < 1 for share in CERTAINTY.values())


@pytest.mark.parametrize(("words", "sieve"), [("Holm", Sieve.HEARD_NAME), ("she", Sieve.SUBJECT)])
def test_how_a_speaker_was_found(words: str, sieve: Sieve) -> None:
    """A resolution tells the sieve that decided, and so how sure it is."""
    found = resolve(*_story(f"It was {words} there.", words))
    assert found.sieve is sieve
    assert found.certainty == CERTAINTY[sieve]
