"""The language of copy."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.text.languages import guess_language

COPY = {
    "en": (
        "The barge left for the isles on Tuesday, and the mayor of Oster said that the line would "
        "be open to all of them by the end of the week."
    ),
    "de": (
        "Die Fähre ist am Dienstag zum ersten Mal seit neun Wochen ausgelaufen, und der "
        "Bürgermeister sagte, dass sie auch im Winter nicht mit Verspätung fährt."
    ),
    "fr": (
        "Le bac est parti mardi pour les îles, et le maire a dit que la ligne sera ouverte à tous "
        "dans une semaine, mais pas avec les voitures."
    ),
    "es": (
        "El barco salió el martes hacia las islas por primera vez en nueve semanas, y el alcalde "
        "dijo que la línea no se cerrará más durante el invierno."
    ),
    "it": (
        "Il battello è partito martedì per le isole, e il sindaco ha detto che la linea non sarà "
        "più chiusa nel corso dell'inverno, come si è visto anche a Oster."
    ),
    "pt": (
        "O barco saiu na terça-feira para as ilhas, e o prefeito disse que a linha não será "
        "fechada durante o inverno, segundo os jornais da cidade."
    ),
    "tr": (
        "Vapur salı günü adalara doğru yola çıktı ve belediye başkanı hattın kış için de açık "
        "olacağını, ancak bunun daha çok para gerektirdiğini söyledi."
    ),
    "ru": "Паром ушёл на острова во вторник, и мэр сказал, что линия будет открыта всю зиму.",
    "uk": "Паром вирушив на острови у вівторок, і мер сказав, що лінія буде відкрита всю зиму.",
    "ar": "غادرت العبارة إلى الجزر يوم الثلاثاء، وقال رئيس البلدية إن الخط سيبقى مفتوحا طوال الشتاء.",
    "zh": "渡轮星期二开往群岛，市长说这条航线整个冬天都会开放。",
    "ja": "フェリーは火曜日に島へ向かい、市長は冬の間も航路を開くと述べた。",
    "hi": "नौका मंगलवार को द्वीपों के लिए रवाना हुई और महापौर ने कहा कि सेवा पूरी सर्दी चलेगी।",
}


@pytest.mark.parametrize("tag", COPY)
def test_a_language_is_told(tag: str) -> None:
    """By its short words or its letters."""
    assert guess_language(COPY[tag]) == tag


@pytest.mark.parametrize("copy", ["", "TARN", "Łukasz Moe", "12 34", "Oster v Tarsk 3-1", "Le Monde", "\ud800"])
def test_what_does_not_tell_is_none(copy: str) -> None:
    """A few words are no language."""
    assert guess_language(copy) is None


def test_no_attributions_are_invented() -> None:
    """Copy in another language has its layout read and is told so."""
    story = nm.parse("Le bac repart\n\nOSTER: " + COPY["fr"] + "\n\n« La ligne est ouverte », a dit le maire.\n")
    assert story.language == "fr"
    assert story.attributions == ()
    assert [problem.code for problem in story.problems][:1] == [nm.ProblemCode.UNSUPPORTED_LANGUAGE]


def test_what_the_caller_says_is_obeyed() -> None:
    """Both ways."""
    copy = "The barge left\n\nOSTER: “It is late,” the mayor said.\n"
    assert nm.parse(copy, language="en-GB").attributions
    assert not nm.parse(copy, language="de").attributions
    assert nm.parse(copy, language="en-GB").language == "en-GB"
