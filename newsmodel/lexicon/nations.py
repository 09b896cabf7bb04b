"""Countries, with the adjectives that go with them."""

from __future__ import annotations

from typing import Final

__all__ = ["CAPITALS", "CAPITAL_PAIRS", "COUNTRIES", "DEMONYMS", "PAIRS"]

#: Country by adjective or name of its people.
DEMONYMS: Final[dict[str, str]] = {}
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
Latvian:Latvia Lithuanian:Lithuania Cypriot:Cyprus Maltese:Malta Moldovan:Moldova Montenegrin:Montenegro
Macedonian:Macedonia Luxembourgish:Luxembourg Kyrgyz:Kyrgyzstan Tajik:Tajikistan Turkmen:Turkmenistan Laotian:Laos
Bhutanese:Bhutan Maldivian:Maldives Angolan:Angola Botswanan:Botswana Burundian:Burundi Cameroonian:Cameroon
Chadian:Chad Congolese:Congo Djiboutian:Djibouti Eritrean:Eritrea Gabonese:Gabon Gambian:Gambia Guinean:Guinea
Ivorian:Ivory_Coast Liberian:Liberia Malagasy:Madagascar Malawian:Malawi Mauritanian:Mauritania Mauritian:Mauritius
Mozambican:Mozambique Namibian:Namibia Togolese:Togo Beninese:Benin Nigerien:Niger Paraguayan:Paraguay
Uruguayan:Uruguay Belizean:Belize Bahamian:Bahamas Guyanese:Guyana Surinamese:Suriname Fijian:Fiji Samoan:Samoa
Tongan:Tonga European: African: Asian: Arab: Western: Kurdish:
""".split():
    _adjective, _, _country = _pair.partition(":")
    DEMONYMS[_adjective] = _country.replace("_", " ")

#: Names of countries and of powers that speak in the news under their own name.
COUNTRIES: Final[frozenset[str]] = frozenset(name for name in DEMONYMS.values() if name) | frozenset(
    """
    US U.S U.S. UK U.K U.K. EU UN U.N U.N. NATO Moscow Washington Beijing Tehran Damascus Riyadh Ankara Brussels Berlin
    Paris London Tokyo Seoul Pyongyang Kiev Kyiv Jerusalem Cairo Baghdad Kabul Islamabad Delhi Congo Zaire Yugoslavia
    """.split()
)

#: Country by the two words of its name or of its adjective.
PAIRS: Final[dict[tuple[str, str], str]] = {
    ("South", "Korean"): "South Korea",
    ("South", "Korea"): "South Korea",
    ("North", "Korean"): "North Korea",
    ("North", "Korea"): "North Korea",
    ("South", "African"): "South Africa",
    ("South", "Africa"): "South Africa",
    ("South", "Sudanese"): "South Sudan",
    ("South", "Sudan"): "South Sudan",
    ("New", "Zealand"): "New Zealand",
    ("Sri", "Lankan"): "Sri Lanka",
    ("Sri", "Lanka"): "Sri Lanka",
    ("Saudi", "Arabian"): "Saudi Arabia",
    ("Saudi", "Arabia"): "Saudi Arabia",
    ("Costa", "Rican"): "Costa Rica",
    ("Costa", "Rica"): "Costa Rica",
    ("Czech", "Republic"): "Czech Republic",
    ("Ivory", "Coast"): "Ivory Coast",
    ("El", "Salvador"): "El Salvador",
    ("United", "States"): "United States",
    ("United", "Kingdom"): "United Kingdom",
    ("European", "Union"): "European Union",
}

#: Country by a capital of two words.
CAPITAL_PAIRS: Final[dict[tuple[str, str], str]] = {
    ("Kuala", "Lumpur"): "Malaysia",
    ("Buenos", "Aires"): "Argentina",
    ("Mexico", "City"): "Mexico",
    ("Addis", "Ababa"): "Ethiopia",
    ("Phnom", "Penh"): "Cambodia",
    ("Abu", "Dhabi"): "United Arab Emirates",
}

#: Country by its capital.
CAPITALS: Final[dict[str, str]] = dict(
    pair.replace("_", " ").split(":")
    for pair in """
    Moscow:Russia Beijing:China Tehran:Iran Damascus:Syria Ankara:Turkey Berlin:Germany Paris:France
    London:Britain Tokyo:Japan Kiev:Ukraine Kyiv:Ukraine Cairo:Egypt Baghdad:Iraq Kabul:Afghanistan
    Islamabad:Pakistan Delhi:India Brussels:EU Washington:U.S. Jerusalem:Israel Oslo:Norway Stockholm:Sweden
    Copenhagen:Denmark Helsinki:Finland Warsaw:Poland Prague:Czech_Republic Vienna:Austria Budapest:Hungary
    Bucharest:Romania Sofia:Bulgaria Athens:Greece Rome:Italy Madrid:Spain Lisbon:Portugal Dublin:Ireland
    Belgrade:Serbia Zagreb:Croatia Tirana:Albania Vilnius:Lithuania Riga:Latvia Tallinn:Estonia Minsk:Belarus
    Chisinau:Moldova Tbilisi:Georgia Yerevan:Armenia Baku:Azerbaijan Astana:Kazakhstan Tashkent:Uzbekistan
    Bishkek:Kyrgyzstan Dhaka:Bangladesh Colombo:Sri_Lanka Kathmandu:Nepal Bangkok:Thailand Hanoi:Vietnam
    Jakarta:Indonesia Manila:Philippines Canberra:Australia Wellington:New_Zealand Ottawa:Canada Havana:Cuba
    Bogota:Colombia Lima:Peru Santiago:Chile Caracas:Venezuela Quito:Ecuador Montevideo:Uruguay Nairobi:Kenya
    Kampala:Uganda Abuja:Nigeria Accra:Ghana Dakar:Senegal Harare:Zimbabwe Lusaka:Zambia Pretoria:South_Africa
    Kigali:Rwanda Khartoum:Sudan Mogadishu:Somalia Tripoli:Libya Tunis:Tunisia Algiers:Algeria Rabat:Morocco
    Beirut:Lebanon Amman:Jordan Doha:Qatar Sanaa:Yemen Riyadh:Saudi_Arabia
    """.split()
)
