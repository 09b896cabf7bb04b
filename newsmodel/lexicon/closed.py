"""The closed word classes of English: what stands around a cue and where a phrase may begin and end."""

from __future__ import annotations

from typing import Final

__all__ = ["ABBREVIATIONS", "CLASSES", "CLOSED"]

#: Word class by name; a word belongs to the first class that lists it.
CLASSES: Final[dict[str, frozenset[str]]] = {
    name: frozenset(words.split())
    for name, words in {
        "pronoun": "he she they it we i you who one",
        "other-pronoun": "this these those others another somebody someone anyone everyone everybody nobody both "
        "many some several few most all none each either neither such other him her them us me himself herself "
        "themselves itself",
        "contracted": "he's she's they're it's i'm we're you're i've we've they've you've he'd she'd they'd i'd we'd "
        "you'd he'll she'll they'll i'll we'll you'll it'll that's there's who's who've who'd what's",
        "determiner": "the a an no any every",
        "possessive": "his their its our my your whose",
        "auxiliary": "am has have had having is are was were be been being will would can could may might must shall "
        "should do does did ought cannot",
        "negation": "not never don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't "
        "hasn't haven't hadn't shouldn't",
        "to": "to",
        "adverb": "also then later once often always again ever just only even still already now soon yet too "
        "thus twice sometimes perhaps maybe instead rather quite so very more less far long well further "
        "earlier ago today yesterday tomorrow tonight here there however therefore meanwhile moreover "
        "nonetheless nevertheless indeed afterward afterwards away",
        "preposition": "of in on at by for from with about against during among between into through within "
        "without under over toward towards upon behind beyond across despite near via outside inside "
        "including amid amongst throughout regarding concerning alongside above below around besides onto "
        "following like unlike versus given",
        "particle": "out up off down back aside forward along",
        "coordinator": "and or but nor",
        "subordinator": "while as because although though if when where since until after before whether unless "
        "than once whereas whenever wherever lest except",
        "that": "that",
        "wh": "which whom what why how whatever whoever whichever",
        "number": "two three four five six seven eight nine ten dozen dozens hundred hundreds thousand thousands "
        "million billion percent",
        "weekday": "monday tuesday wednesday thursday friday saturday sunday",
        "month": "january february march april june july august september october november december",
        "honorific": "mr mrs ms dr sen rep gov gen col lt sgt capt rev prof president senator representative "
        "governor secretary minister mayor",
        "time": "week month year day night morning afternoon evening weekend last next recently overnight",
        "statement-noun": "statement interview tweet email e-mail speech letter report memo twitter facebook "
        "conference briefing remarks message post op-ed release debate rally appearance",
    }.items()
}

#: Every word of the closed classes.
CLOSED: Final[frozenset[str]] = frozenset().union(*CLASSES.values())

#: Words whose full stop does not end a sentence.
ABBREVIATIONS: Final[frozenset[str]] = frozenset(
    "mr mrs ms dr sen rep gov gen col lt sgt capt maj cmdr adm rev prof hon st jr sr vs etc inc corp co ltd bros "
    "no dept univ assn ave blvd mt ft jan feb mar apr jun jul aug sept sep oct nov dec u.s u.n u.k u.s.a e.g i.e "
    "a.m p.m d.c atty supt sens reps govs messrs mmes mln dlrs pct approx est fig vol pp ala ariz ark calif colo "
    "conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis "
    "wyo n.y n.j n.h n.c s.c n.d s.d n.m w.va r.i al-".split()
)

#: Nouns that end as adverbs do.
NOT_ADVERBS: Final[frozenset[str]] = frozenset(
    "ally anomaly assembly belly bully butterfly family fly folly homily jelly lily monopoly oligopoly panoply "
    "rally reassembly supply".split()
)

#: Past tenses that no ending shows.
IRREGULAR: Final[frozenset[str]] = frozenset(
    "arose ate became began bent bit blew bled bred broke brought built bought burst came caught chose clung "
    "crept dealt dove drank drew drove dug fell fled flew forbade forgot forgave fought froze gave got grew held "
    "hid hung kept knew laid led left lent lost made meant met mistook overcame overtook overthrew paid put quit ran "
    "rang rebuilt resold rode rose sang sank sat sent shook shone shot shrank slept slid sold sought spent sprang spun "
    "stole stood stuck stung strode strove struck swam swept swore swung taught threw tore took undertook "
    "underwent undid upheld went wept withdrew withheld withstood woke won wore wove wrung".split()
)
