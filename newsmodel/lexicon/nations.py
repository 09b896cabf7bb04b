"""Countries, with the adjectives that go with them."""

from __future__ import annotations

__all__ = ["COUNTRIES", "DEMONYMS"]

#: Country by adjective or name of its people.
DEMONYMS: dict[str, str] = {}
for _pair in """
American:U.S. British:Britain French:France German:Germany Italian:Italy Spanish:Spain Portuguese:Portugal
Russian:Russia Soviet:Soviet_Union Chinese:China Japanese:Japan Indian:India Pakistani:Pakistan Afghan:Afghanistan
Iranian:Iran Iraqi:Iraq Syrian:Syria Lebanese:Lebanon Israeli:Israel Palestinian:Palestine Jordanian:Jordan
Egyptian:Egypt Libyan:Libya Tunisian:Tunisia Algerian:Algeria Moroccan:Morocco Sudanese:Sudan Ethiopian:Ethiopia
Somali:Somalia Kenyan:Kenya Ugandan:Uganda Tanzanian:Tanzania Rwandan:Rwanda Nigerian:Nigeria Ghanaian:Ghana
Senegalese:Senegal Malian:Mali Zimbabwean:Zimbabwe Zambian:Zambia Turkish:Turkey Greek:Greece Bulgarian:Bulgaria
Romanian:Romania Hungarian:Hungary Polish:Poland Czech:Czech_Republic Slovak:Slovakia Austrian:Austria Swiss:Switzerland
Dutch:Netherlands Belgian:Belgium Danish:Denmark Swedish:Sweden Norwegian:Norway Finnish:Finland Icelandic:Iceland
Irish:Ireland Scottish:Scotland Welsh:Wales Ukrainian:Ukraine Belarusian:Belarus Georgian:Georgia Armenian:Armenia
Azerbaijani:Azerbaijan Kazakh:Kazakhstan Uzbek:Uzbekistan Saudi:Saudi_Arabia Kuwaiti:Kuwait Qatari:Qatar
Emirati:United_Arab_Emirates Omani:Oman Yemeni:Yemen Bahraini:Bahrain Indonesian:Indonesia Malaysian:Malaysia
Singaporean:Singapore Thai:Thailand Vietnamese:Vietnam Cambodian:Cambodia Filipino:Philippines Philippine:Philippines
Burmese:Burma Bangladeshi:Bangladesh Nepali:Nepal Nepalese:Nepal Mongolian:Mongolia Korean:Korea Taiwanese:Taiwan
Australian:Australia Canadian:Canada Mexican:Mexico Brazilian:Brazil Argentine:Argentina Chilean:Chile Peruvian:Peru
Colombian:Colombia Venezuelan:Venezuela Ecuadorean:Ecuador Bolivian:Bolivia Cuban:Cuba Haitian:Haiti Dominican:
Nicaraguan:Nicaragua Honduran:Honduras Guatemalan:Guatemala Salvadoran:El_Salvador Panamanian:Panama Jamaican:Jamaica
Serbian:Serbia Croatian:Croatia Bosnian:Bosnia Albanian:Albania Kosovar:Kosovo Slovenian:Slovenia Estonian:Estonia
Latvian:Latvia Lithuanian:Lithuania Cypriot:Cyprus Maltese:Malta European: African: Asian: Arab: Western: Kurdish:
""".split():
    _adjective, _, _country = _pair.partition(":")
    DEMONYMS[_adjective] = _country.replace("_", " ")

#: Names of countries and of powers that speak in the news under their own name.
COUNTRIES: frozenset[str] = frozenset(name for name in DEMONYMS.values() if name) | frozenset(
    """
    US U.S U.S. UK U.K U.K. EU UN U.N U.N. NATO Moscow Washington Beijing Tehran Damascus Riyadh Ankara Brussels Berlin
    Paris London Tokyo Seoul Pyongyang Kiev Kyiv Jerusalem Cairo Baghdad Kabul Islamabad Delhi Congo Zaire Yugoslavia
    """.split()
)
