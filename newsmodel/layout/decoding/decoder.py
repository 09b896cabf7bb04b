"""The labels of a story's rows that fit best together."""

from __future__ import annotations

from typing import Final

from ...lexicon import loading
from ..draft import Draft
from ..lines.end_notes import is_end_note
from ..lines.shapes import ends_sentence, is_rule, line_key
from .added_evidence import add_evidence, added_evidence, is_added
from .chain_model import ChainModel
from .exclusions import IMPOSSIBLE, forbid
from .labels import CONTINUATION, HEADLINE, LABELS, NUMBERS, PARAGRAPH
from .rows import Row, rows_of
from .story_evidence import story_evidence

__all__ = ["decode", "first_text", "label_rows"]

_FEWEST: Final = 3  # rows that show something by their order; fewer stay what the rules make of them
#: By how much, in parts as `UNIT` says, labels must be better than those of the rules to be taken instead.
MARGIN: Final = 16
#: What it costs, in the same parts, that none of the rows of a story is its headline: hardly any story has none.
NO_HEADLINE: Final = 32
_LEDES: Final = 3  # rows below the first paragraph that might begin with a dateline
_TAIL: Final = 600  # characters at the end of a story among which an address is no part of it
_SHORT: Final = 60  # characters of a last row that may be a note, unless it has words that only sentences have
_SHORTEST: Final = 24  # characters of running text
_LONG: Final = 250  # characters that nothing but running text has
_FIRST: Final = 3000  # rows at the beginning of a text, of which no story has as many
_LAST: Final = 1000  # and at its end
_FUNCTION_WORDS: Final = loading.words("function_words")
_TEXT: Final = LABELS[PARAGRAPH]
_COUNT: Final = len(LABELS)
_SUBHEAD: Final = NUMBERS["subhead"]
_UNCHANGED: Final = bytes(range(2 * _COUNT))  # each state comes from itself
_REPEAT: Final = NUMBERS["headline-repeat"]
_SUMMARY: Final = NUMBERS["summary-point"]
#: What a line that has the headline's words is not.
_OTHER_WORDS: Final = frozenset({_SUMMARY, NUMBERS["byline"], NUMBERS["caption"], PARAGRAPH, _SUBHEAD})
_FURNITURE: Final = NUMBERS["furniture"]
_NOTE: Final = NUMBERS["end-note"]
_DATE_LINE: Final = NUMBERS["date-line"]
#: What notes at the end of a story show: what they are, what they say, and where people are to be reached.
_NOTE_KINDS: Final = frozenset({"end-note", "sign-off", "agency", "end-mark", "job"})
_NOTE_HABITS: Final = frozenset({"staff-work", "contact", "rights", "provenance", "regrets"})
_ADDRESSES: Final = frozenset({"address", "telephone", "web-address"})
_NOTE_SIGNS: Final = _NOTE_KINDS | _NOTE_HABITS | _ADDRESSES
#: What is the same where it is printed again.
_TWICE: Final = frozenset({NUMBERS["caption"], NUMBERS["date-line"], NUMBERS["byline"]})
_KICKERS: Final = frozenset({"words-1", "words-2", "words-3", "words-4"})  # as many words as a kicker has
_ROUNDS: Final = 2  # times that labels which contradict each other are decided anew
_COMMON: Final = 0.5  # share of words that a second print of a headline has in common with it
#: Labels behind which nothing goes on.
_WHOLE: Final = frozenset({NUMBERS["dateline"]})


def label_rows(draft: Draft, model: ChainModel) -> tuple[list[Row], list[int]]:
    """Decide what each row of a story is.

    Of a text with more rows than any story only the first and the last are decided together, since each takes a
    kilobyte of evidence; those between are what the rules say.

    Args:
        draft: The story, as the rules have read it.
        model: The weights.

    Returns:
        The rows and the number of the label of each.
    """
    rows = rows_of(draft)
    if len(rows) <= _FIRST + _LAST:
        return rows, _labels(draft, rows, model)
    labels = _labels(draft, rows[:_FIRST] + rows[-_LAST:], model)
    between = [NUMBERS[row.rule] for row in rows[_FIRST:-_LAST]]
    between = [PARAGRAPH if label == HEADLINE else label for label in between]
    return rows, labels[:_FIRST] + between + labels[_FIRST:]


def _labels(draft: Draft, rows: list[Row], model: ChainModel) -> list[int]:
    """Decide what rows are; give the number of the label of each."""
    added = added_evidence(draft, rows) if is_added() else None
    if not added and (len(rows) < _FEWEST or _is_plain(draft, rows)):
        return [NUMBERS[row.rule] for row in rows]
    own, place = story_evidence(draft.text, draft.lines, rows)
    scores = model.scores(own, place)
    forbid(scores, own, first_text(rows))
    _keep_notes(scores, rows, own)
    if added:
        add_evidence(scores, added)
    certain, may_go_on = [row.certain for row in rows], [_may_go_on(rows, n) for n in range(len(rows))]
    labels = decode(scores, model, certain, may_go_on)
    for _ in range(_ROUNDS):
        if not _contradict(draft, rows, (own, place), labels, scores):
            break
        labels = decode(scores, model, certain, may_go_on)
    by_rules = [NUMBERS[row.rule] for row in rows]
    if worth(labels, scores, model) - worth(by_rules, scores, model) < MARGIN:
        return by_rules
    text = [n for n, label in enumerate(by_rules) if label == PARAGRAPH and rows[n].end - rows[n].start >= _SHORTEST]
    if text and all(labels[n] != PARAGRAPH for n in text):  # what has running text does not lose all of it
        return by_rules
    return labels


def _contradict(
    draft: Draft,
    rows: list[Row],
    evidence: tuple[list[list[str]], list[list[str]]],
    labels: list[int],
    scores: list[list[int]],
) -> bool:
    """Tell whether labels contradict each other over a distance, and take out those that do; change the scores.

    A line of other words is no second print of the headline, and one of its words is nothing else; above a headline
    there are no subheads, and without one there is no standfirst; a kicker is no headline.
    """
    shown, place = evidence
    if _SUMMARY in labels and HEADLINE not in labels and _REPEAT not in labels:
        first = labels.index(_SUMMARY)
        if "bullet" not in shown[first]:
            scores[first][_SUMMARY] = IMPOSSIBLE
            return True
    kicker = _kicker(labels, shown, place)
    if kicker >= 0:
        scores[kicker][HEADLINE] = IMPOSSIBLE
        return True
    below = _below_lede(labels, shown, place)
    if below >= 0:
        scores[below][HEADLINE] = IMPOSSIBLE
        return True
    name = _name_as_headline(labels, shown, place)
    if name:
        for n in name:
            scores[n][HEADLINE] = scores[n][_REPEAT] = IMPOSSIBLE
        return True
    stamp = _overlooked_stamp(labels, shown)
    if stamp >= 0:
        scores[stamp][_FURNITURE] = IMPOSSIBLE
        return True
    headline = labels.index(HEADLINE) if HEADLINE in labels else -1
    own = _words_of(draft, rows[headline]) if headline >= 0 else None
    printed = {_words_of(draft, rows[n]) for n, label in enumerate(labels) if label in _TWICE}
    found = False
    for n, label in enumerate(labels):
        if label == _SUBHEAD and n < headline:
            wrong = True
        elif label in _OTHER_WORDS:
            wrong = own is not None and "second-print" in place[n] and _words_of(draft, rows[n]) == own
        elif label == _REPEAT:
            words = _words_of(draft, rows[n])
            own = words if own is None else own  # without a headline, its first print is one
            wrong = len(words & own) < _COMMON * min(len(words), len(own))
        else:
            wrong = label == _FURNITURE and "second-print" in place[n] and _words_of(draft, rows[n]) in printed
        if wrong:
            scores[n][label] = IMPOSSIBLE
            found = True
    return found


def _kicker(labels: list[int], shown: list[list[str]], place: list[list[str]]) -> int:
    """Find a headline of few words, all names, above a standfirst that has a headline's shape; -1 for none.

    It is a kicker: "Harbour News".
    """
    if HEADLINE not in labels:
        return -1
    n = labels.index(HEADLINE)
    if n + 1 == len(labels) or labels[n + 1] != _SUMMARY or _KICKERS.isdisjoint(shown[n]):
        return -1
    if "caps-4" not in shown[n] or "function-words-0" not in shown[n] or "first-print" in place[n]:
        return -1
    below = shown[n + 1]
    return n if "headline-shape" in below and "bullet" not in below and _KICKERS.isdisjoint(below) else -1


def _below_lede(labels: list[int], shown: list[list[str]], place: list[list[str]]) -> int:
    """Find a headline that is printed once, below a paragraph with the agency's dateline; -1 for none.

    It is that of another story.
    """
    if HEADLINE not in labels:
        return -1
    n = labels.index(HEADLINE)
    if "first-print" in place[n] or "second-print" in place[n]:
        return -1
    for m in range(n):
        if labels[m] == PARAGRAPH and "dateline-agency" in shown[m]:
            return n
    return -1


def _name_as_headline(labels: list[int], shown: list[list[str]], place: list[list[str]]) -> list[int]:
    """Find a name in capitals that is printed twice above the text and taken for the headline: it is the author's."""
    if HEADLINE not in labels:
        return []
    n = labels.index(HEADLINE)
    if "name-print" not in place[n] or "capitals" not in shown[n] or "name-above-text" not in place[n]:
        return []
    return [m for m, found in enumerate(place) if "name-print" in found and "capitals" in shown[m]]


def _overlooked_stamp(labels: list[int], shown: list[list[str]]) -> int:
    """Find a time above the text that is taken for a part of the page, where no other row says when; -1 for none."""
    if _DATE_LINE in labels:
        return -1
    for n, found in enumerate(shown):
        if labels[n] == PARAGRAPH:
            return -1
        if labels[n] == _FURNITURE and "date-line" in found and "clock-time" in found and "furniture" not in found:
            return n
    return -1


def _words_of(draft: Draft, row: Row) -> frozenset[str]:
    """Give the words of a row, for comparing it with the headline."""
    return frozenset(line_key(draft.text[row.start : row.end]).split())


def _keep_notes(scores: list[list[int]], rows: list[Row], own: list[list[str]]) -> None:
    """Let no note at the end be running text, by its words and the rules or its claim of rights; change the scores.

    Nor is running text such a note, unless it says something that notes say.
    """
    for n, row in enumerate(rows):
        if row.text and not row.certain and _NOTE_SIGNS.isdisjoint(own[n]):
            scores[n][_NOTE] = IMPOSSIBLE
        if "end-note" in own[n] and (row.rule == "end-note" or "rights" in own[n]):
            scores[n][PARAGRAPH] = IMPOSSIBLE


def worth(labels: list[int], scores: list[list[int]], model: ChainModel) -> int:
    """Add up what a sequence of labels is worth.

    Args:
        labels: The number of each row's label.
        scores: The scores of each row's labels.
        model: The weights of labels behind each other.
    """
    total = model.first[labels[0]] + model.last[labels[-1]]
    headed = False
    for n, label in enumerate(labels):
        headed = headed or label == HEADLINE
        total += scores[n][label] + (0 if headed else model.above_headline[label])
        if n:
            total += model.follows[labels[n - 1]][label]
    return total if headed else total - NO_HEADLINE


def first_text(rows: list[Row]) -> int:
    """Find the first row of running text, above which there are no subheads; their number if there is none."""
    return next((n for n, row in enumerate(rows) if row.rule == _TEXT), len(rows))


def _is_plain(draft: Draft, rows: list[Row]) -> bool:
    """Tell whether there is nothing to decide: running text below a headline or without one, and notes at the end.

    A dateline below the first paragraph puts what stands above it in doubt, and an address the last row.
    """
    first = 1 if rows[0].rule == "headline" else 0
    text = draft.text
    if not rows[first].text:
        return False
    for row in rows[first + 1 :]:
        if not row.text and not _is_settled(text, row):
            return False
    for row in rows[first + 1 : first + 1 + _LEDES]:
        if draft.dateline_at(row.first) is not None:
            return False
    last = rows[-1]
    if (
        last.rule == _TEXT
        and last.end - last.start <= _SHORT
        and _FUNCTION_WORDS.isdisjoint(text[last.start : last.end].split())
    ):
        return False
    return text.find("@", max(rows[first].start, last.end - _TAIL), last.end) < 0


def _is_settled(text: str, row: Row) -> bool:
    """Tell whether a row below the first paragraph is what the rules say, whatever stands around it.

    Short paragraphs end as sentences do, and in no question, as subheads may; those that do not are too long for
    anything else.
    """
    if row.rule == _TEXT:
        if row.end - row.start > _LONG:
            return True
        if text[row.end - 1] in ")]:?":
            return False
        return ends_sentence(text[max(row.start, row.end - 8) : row.end])
    words = text[row.start : row.end]
    if row.rule == "end-note":
        return is_end_note(words)
    return row.rule == "furniture" and is_rule(words)


def _may_go_on(rows: list[Row], n: int) -> bool:
    """Tell whether a row stands right below the one before."""
    return n > 0 and rows[n].first == rows[n - 1].last + 1


def decode(scores: list[list[int]], model: ChainModel, certain: list[bool], may_go_on: list[bool]) -> list[int]:
    """Find the sequence of labels with the highest sum (Viterbi), with one headline at most.

    Each label is held twice, for rows above the headline and for the headline and rows below: what a line is depends on
    whether the headline is still to come.

    Args:
        scores: The scores of each row's labels.
        model: The weights of labels behind each other.
        certain: Which rows are paragraphs in any case.
        may_go_on: Which rows may go on with the block above.

    Returns:
        The number of each row's label.
    """
    follows, above = model.follows, model.above_headline
    best = [IMPOSSIBLE] * (2 * _COUNT)  # first above the headline, then below it
    for label in range(_COUNT):
        if label == HEADLINE:
            best[_COUNT + label] = scores[0][label] + model.first[label]
        elif label != CONTINUATION:
            best[label] = scores[0][label] + model.first[label] + above[label]
    back: list[bytes] = []  # of each row and state the state before, in a byte: long texts have many rows
    for n in range(1, len(scores)):
        own = scores[n]
        if certain[n] and certain[n - 1]:  # only the two states of running text have come so far
            for state in (PARAGRAPH, _COUNT + PARAGRAPH):
                best[state] += follows[PARAGRAPH][PARAGRAPH] + own[PARAGRAPH]
            best[PARAGRAPH] += above[PARAGRAPH]
            back.append(_UNCHANGED)
            continue
        current, origin = _best_before(best, 0, model)
        below, came = _best_before(best, _COUNT, model)
        goes_on = may_go_on[n]
        text_only = certain[n]
        for label in range(_COUNT):
            if (text_only and label != PARAGRAPH) or (label == CONTINUATION and not goes_on):
                current[label] = below[label] = IMPOSSIBLE
            elif label == HEADLINE:  # the rows from here on are below it
                below[label], came[label] = current[label] + own[label], origin[label]
                current[label] = IMPOSSIBLE
            else:
                current[label] += own[label] + above[label]
                below[label] += own[label]
        best = current + below
        back.append(bytes(origin + came))
    for label in range(_COUNT):
        best[label] += model.last[label] - NO_HEADLINE
        best[_COUNT + label] += model.last[label]
    state = max(range(2 * _COUNT), key=best.__getitem__)
    labels = [state % _COUNT]
    for sources in reversed(back):
        state = sources[state]
        labels.append(state % _COUNT)
    labels.reverse()
    return labels


def _best_before(best: list[int], side: int, model: ChainModel) -> tuple[list[int], list[int]]:
    """Find the best score that leads to each label from one side of the headline, and where it comes from.

    Few labels come into question: those that the best one so far does not beat whatever follows.
    """
    leader = PARAGRAPH
    for label in range(_COUNT):
        if best[side + label] > best[side + leader] and label not in _WHOLE:
            leader = label
    lead, most = best[side + leader], model.most_ahead[leader]
    tops = [IMPOSSIBLE] * _COUNT
    came = [side] * _COUNT
    for before in range(_COUNT):
        score = best[side + before]
        if score + most[before] < lead:
            continue
        follows = model.follows[before]
        for label in range(_COUNT):
            if score + follows[label] > tops[label] and not (label == CONTINUATION and before in _WHOLE):
                tops[label] = score + follows[label]
                came[label] = side + before
    return tops, came
