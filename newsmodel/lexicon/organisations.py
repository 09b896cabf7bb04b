"""Words in the names of organisations and papers, by which such a name is told from a person's."""

from __future__ import annotations

from typing import Final

__all__ = ["NAME_PARTICLES", "ORGANISATION_WORDS", "PAPER_WORDS"]

#: Words of the names of papers, broadcasters and other outlets, in lower case.
PAPER_WORDS: Final[frozenset[str]] = frozenset(
    """
    advertiser advocate agencies agency argus bee broadcasting bulletin channel chronicle correspondent courant courier
    daily democrat digest dispatch echo examiner express fm gazette globe guardian herald images independent
    inquirer intelligencer journal ledger magazine mail media mercury mirror monitor network networks news newspaper
    newspapers newsroom observer online pioneer post press radio record recorder register reporter review
    sentinel standard star sun sunday syndicate tabloid telegraph telegram television times today tribune tv weekly wire
    """.split()
)

#: Words of the names of organisations of every kind, in lower case.
ORGANISATION_WORDS: Final[frozenset[str]] = PAPER_WORDS | frozenset(
    """
    academy administration airlines airport airways alliance archive archives army association attorney authorities
    authority bank board brigade bureau cabinet center centre church city club coast college command commission
    committee company congress corp corporation corps council county court defence defense department directorate
    district division embassy enterprise executive facebook federal federation fire force forces foreign foundation
    fund gop government governor group guard handout health hospital house image inc information initiative instagram
    institute institution international kremlin laboratory labs library limited llc ltd military minister ministry
    mission municipality museum nasa national nations navy observatory office official organisation organization palace
    parliament party photo photos pictures police pool presidency president presidential prison productions project
    relations republic rescue royal school secretariat senate service services sheriff sheriff's sheriff’s society
    sports staff state station street studio studios supplied team technologies theater theatre trust twitter union
    united university video whatsapp works world worldwide youtube zoo
    """.split()
)

#: Small words inside the names of persons, in lower case.
NAME_PARTICLES: Final[frozenset[str]] = frozenset(
    """
    abu al af av bin bint da das de del della den der di do dos du dos e el ibn la le lo ould san ter ten te und van
    vande vanden von y zu
    """.split()
)
