from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from newsmodel.attribution import models
from newsmodel.attribution.models import FEATURES, load_models
from newsmodel.attribution.scoring import weights
from newsmodel.attribution.scoring.linear_model import Weights
from newsmodel.attribution.scoring.vocabulary import CUE, SYMBOL
from newsmodel.errors import NewsmodelError, WeightsError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from newsmodel.attribution.scoring.linear_model import Model


@cache
def _text() -> str:
    return (files("newsmodel.attribution.scoring") / "weights.json").read_text(encoding="utf-8")


def _changed(change: Callable[[Any], object], *, seal: bool = True) -> str:
    """The package's file with a change, its digest made to fit again if wanted."""
    data = deepcopy(json.loads(_text()))
    change(data)
    if seal:
        data["digest"] = weights._digest(data["inventory"])
    return json.dumps(data)


def _tables(model: Model) -> list[list[bytes]]:
    return model.tables


def test_the_file_is_as_it_is_written() -> None:
    """The package's file is sorted, with a row a line, so that a change of it can be read."""
    assert weights._text(json.loads(_text())) + "\n" == _text()


def test_what_is_written_is_read() -> None:
    """Weights that are written under names have the same numbers when they are read."""
    say, that, of = CUE.numbers["say|verb"], SYMBOL.numbers["that"], SYMBOL.numbers["of"]
    features = {"particle": FEATURES["particle"][:1]}
    every = frozenset(range(len(SYMBOL.names)))
    written = weights.write(
        {"particle": Weights(-7, [{say: {that: 30}}], {of: every, that: frozenset({of})})}, features
    )
    model = weights.read(written, features)["particle"]
    assert model.bias + model.tables[0][say][that] == -7 + 30
    assert model.bias + model.tables[0][say][of] == -7
    assert model.gates[of] == b"\1" * len(SYMBOL.names)
    assert [n for n, shut in enumerate(model.gates[that]) if shut] == [of]


def _forget_add(data: Any) -> None:
    """Take what the file knows of "add"."""
    data["inventory"]["cue"]["verb tq 3"].remove("add|verb")
    for model in data["models"].values():
        for table in model["features"].values():
            table.pop("add|verb", None)
            for row in table.values():
                row.pop("add|verb", None)


def test_a_cue_that_is_new_borrows() -> None:
    """A verb that the file does not know is weighed as its class, which has a number of its own."""
    tables = _tables(weights.read(_changed(_forget_add), FEATURES)["cue"])
    assert tables[1][CUE.numbers["add|verb"]] == tables[1][CUE.numbers["verb tq 3"]]
    assert tables[1][CUE.numbers["add|verb"]] != _tables(load_models()["cue"])[1][CUE.numbers["add|verb"]]


def test_a_word_that_is_gone_is_left_out() -> None:
    """A cue and a word that the file knows and the lexicon does not change nothing for those that have their own."""

    def add(data: Any) -> None:
        data["inventory"]["cue"]["noun"].append("guff|noun")
        data["inventory"]["symbol"]["<adverb>"].append("erstwhile")
        data["models"]["cue"]["features"]["cue"]["guff|noun"] = {"always": 90}
        data["models"]["cue"]["features"]["next, next but one"]["erstwhile"] = {"of": 90}
        data["models"]["source_start"]["gates"]["erstwhile"] = ["of"]

    read = weights.read(_changed(add), FEATURES)
    for name, model in load_models().items():
        assert model.gates == read[name].gates
        for mine, other in zip(model.tables, read[name].tables, strict=True):
            own = [n for n in range(len(mine)) if len(mine) != len(CUE.names) or CUE.has(CUE.names[n])]
            assert [mine[n] for n in own] == [other[n] for n in own]


def _set(path: str, value: Any) -> Callable[[Any], None]:
    """A change of one value, by the keys that lead to it."""

    def change(data: Any) -> None:
        *keys, last = path.split("/")
        for key in keys:
            data = data[key]
        data[int(last) if isinstance(data, list) else last] = value

    return change


def _drop(path: str) -> Callable[[Any], None]:
    """The same without the value."""

    def change(data: Any) -> None:
        *keys, last = path.split("/")
        for key in keys:
            data = data[key]
        del data[last]

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_drop("digest"), "the file: missing: digest"),
        (_set("version", 2), "the file: unknown: version"),
        (_drop("inventory/form"), "inventory: missing: form"),
        (_drop("models/cue"), "models: missing: cue"),
        (_set("models/cues", {}), "models: unknown: cues"),
        (_drop("models/cue/bias"), "models.cue: missing: bias"),
        (_drop("models/cue/features/cue, form"), "models.cue.features: missing: cue, form"),
        (_set("models/cue/features/cue, from", {}), "models.cue.features: unknown: cue, from"),
        (_set("inventory/symbol/<preposision>", []), "inventory.symbol: unknown: <preposision>"),
        (_set("inventory/symbol//0", "<Capp>"), "inventory.symbol: unknown: <Capp>"),
        (_set("inventory/cue/verb tx 3", []), "inventory.cue: unknown: verb tx 3"),
        (_set("inventory/form//0", "passive"), "inventory.form: unknown: passive"),
        (_set("inventory/order//0", "source-cue"), "inventory.order: unknown: source-cue"),
        (_set("models/cue/features/cue/sya|verb", {}), "models.cue.features.cue: unknown: sya|verb"),
        (_set("models/cue/features/cue, form/say|verb", {"passed": 1}), "form.say|verb: unknown: passed"),
        (_set("models/cue/features/cue, class of next/say|verb", {"of": 1}), "next.say|verb: unknown: of"),
        (
            _set("models/candidate/features/order and odds of content/cue-source 3", {}),
            "models.candidate.features.order and odds of content: unknown: cue-source 3",
        ),
        (_set("models/cue/features/cue/say|verb", {"always": 128}), "whole numbers from -127 to 127"),
        (_set("models/cue/features/cue/say|verb", {"always": 1.5}), "whole numbers from -127 to 127"),
        (_set("models/cue/features/cue/say|verb", {"always": True}), "whole numbers from -127 to 127"),
        (_set("models/cue/features/cue/say|verb", 3), "models.cue.features.cue.say|verb: no table: 3"),
        (_set("models/cue/bias", "-7"), "models.cue.bias: no whole number: '-7'"),
        (_set("models/source_end/gates/offf", ["the"]), "models.source_end.gates: unknown: offf"),
        (_set("models/source_end/gates/of", ["teh"]), "models.source_end.gates.of: unknown: teh"),
    ],
)
def test_what_does_not_fit_is_refused(change: Callable[[Any], object], message: str) -> None:
    """A part too few or too many, a name that the code does not know or no weight is refused, and the place named."""
    with pytest.raises(WeightsError) as caught:
        weights.read(_changed(change, seal="digest" not in message), FEATURES)
    assert message in str(caught.value)


def test_an_inventory_that_was_changed_is_refused() -> None:
    """The digest tells that the names are not those the weights were learned with."""
    with pytest.raises(WeightsError, match=r"digest: [0-9a-f]{64} is not that of the inventory, [0-9a-f]{64}"):
        weights.read(_changed(lambda data: data["inventory"]["cue"]["noun"].pop(), seal=False), FEATURES)


@pytest.mark.parametrize("text", ["", "{", "[]", "3"])
def test_what_is_no_file_of_weights_is_refused(text: str) -> None:
    """Text that is not JSON, and JSON that is no object, are refused."""
    with pytest.raises(WeightsError, match=r"not JSON|missing: digest, inventory, models"):
        weights.read(text, FEATURES)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its file the package says what is missing, when it is first needed; the error is the library's own."""
    monkeypatch.setattr(models, "files", lambda _: tmp_path)
    with pytest.raises(NewsmodelError, match=r"weights\.json"):
        load_models.__wrapped__()
