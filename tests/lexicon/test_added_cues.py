from __future__ import annotations

import subprocess
import sys

import pytest

from newsmodel import InputError
from newsmodel.lexicon import add_cues
from newsmodel.lexicon.added_cues import _added
from newsmodel.lexicon.cue_numbers import CLASS_OF, NAMES
from newsmodel.lexicon.cues import CUES


def test_a_new_cue_is_weighed_as_its_class() -> None:
    """A word that is added has the number of its class; one that the lists have already keeps its own."""
    (_, kvetch), *_ = _added("kvetch verb criticise qt 3 kvetches kvetched kvetching kvetched")
    assert NAMES[kvetch.number] == "verb tq 3"
    assert CLASS_OF[kvetch.number] == kvetch.number
    ((_, mantra),) = _added("mantra noun claim")
    assert NAMES[mantra.number] == "noun"
    (_, say), *_ = _added("say verb report q 2 says said saying said")
    assert say.number == CUES["said"].number


_ADDING = """
import newsmodel as nm
from newsmodel.lexicon import add_cues
copy = "“The soup is cold,” Lund kvetched on Monday. Brandt kvetched that the bread was stale. A kvetch a day."
LATE
add_cues('''
# words of the house
kvetch verb criticise tq 3 kvetches kvetched kvetching kvetched
''')
for one in nm.find_attributions(copy):
    print(one.source, one.cue.lemma, one.cue.act.value, one.content[0].text, sep="|")
"""


@pytest.mark.parametrize("late", [False, True], ids=["before reading", "between two texts"])
def test_words_of_ones_own(late: bool) -> None:
    """A verb that is added is found in all its orders, whether texts have been read before or not."""
    script = _ADDING.replace("LATE", "print(len(nm.find_attributions(copy)))" if late else "")
    out = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, encoding="utf-8").stdout
    assert out.splitlines()[late:] == [
        "Lund|kvetch|criticise|“The soup is cold,”",
        "Brandt|kvetch|criticise|that the bread was stale",
    ]
    assert not late or out.splitlines()[0] == "0"


@pytest.mark.parametrize(
    "line",
    [
        "kvetch",
        "kvetch verb",
        "kvetch verb nothing tq 3 a b c d",
        "kvetch verb criticise tq 4 a b c d",
        "kvetch verb criticise xz 3 a b c d",
        "kvetch verb criticise tq 3 a b c",
        "Kvetch noun criticise",
        "kvetch noun nothing",
        "two words noun claim",
    ],
)
def test_what_is_no_cue_is_refused(line: str) -> None:
    """A line of another form is refused with its number, and nothing is added."""
    before = dict(CUES)
    with pytest.raises(InputError, match="line 2"):
        add_cues(f"mantra noun claim\n{line}\n")
    assert before == CUES
