"""Places that datelines name often, and words that stand where a place could and are none.

A small gazetteer made by hand for this library: cities that are datelines on their own, countries, states and
provinces with the abbreviations of the Associated Press and the post, and parts of countries. It helps only where the
shape of a line leaves doubt; a town that is not in it is a town all the same.
"""

from __future__ import annotations

import unicodedata
from typing import Final

__all__ = ["CITIES", "GIVEN_NAMES", "NOT_PLACES", "REGIONS", "has_place_word", "is_city", "is_region", "place_key"]

# Names that are also words, given names or surnames of many people (Nice, Reading, Lincoln) are left out: copy
# gives them a region, and in capitals they are read without help.
_CITIES: Final = """
abidjan, abu dhabi, abuja, acapulco, accra, adana, addis ababa, adelaide, aden, afrin, agadir, ahmedabad, ajaccio,
albuquerque, aleppo, alexandria, algiers, allahabad, almaty, amman, amritsar, amsterdam, anchorage, andorra la
vella, ankara, annapolis, antalya, antananarivo, antwerp, apia, aqaba, ar riyadh, arbil, arlington, ashgabat,
ashkhabad, asmara, assen, astana, asuncion, athens, atlanta, atlantic city, auckland, augsburg, austin, avignon,
baghdad, baguio, baku, baltimore, bamako, banda aceh, bandar seri begawan, bandung, bangalore, bangkok, bangui,
banjul, barcelona, basel, basle, basra, basseterre, baton rouge, beersheba, beijing, beirut, belfast, belgrade,
belmopan, benghazi, bergen, berlin, bern, berne, bethlehem, bhopal, bhubaneswar, bilbao, birmingham, bishkek,
bissau, blantyre, bloemfontein, boca raton, bochum, bogota, boise, bologna, bombay, bonn, bordeaux, boston,
brasilia, bratislava, brazzaville, bremen, bridgetown, brighton, brisbane, bristol, brussels, bucharest, budapest,
buenos aires, buffalo, bujumbura, bulawayo, busan, cairo, calcutta, calgary, cali, canberra, cancun, cannes, canton,
cape canaveral, cape town, caracas, cardiff, cartagena, casablanca, castries, cayenne, cebu, charleston, chengdu,
chennai, chiang mai, chicago, chisinau, chittagong, chongqing, cincinnati, ciudad juarez, cleveland, cologne,
colombo, colorado springs, columbus, conakry, copenhagen, coventry, cox's bazar, daegu, dakar, dalian, dallas,
damascus, dammam, dandong, dar es salaam, daraa, davao, davos, dayton, dehradun, deir al-zor, deir el-zour, deir
ezzor, delhi, denver, derna, des moines, detroit, dhaka, dharamsala, diyarbakir, djibouti, dnipro, dodge city,
dodoma, doha, donetsk, dortmund, douala, dresden, dubai, dublin, dubrovnik, duesseldorf, dundee, durban, dushanbe,
dusseldorf, east jerusalem, edinburgh, edmonton, eindhoven, el paso, entebbe, erbil, essen, faisalabad, fallujah,
fargo, fez, fort lauderdale, fort pierce, fort worth, frankfurt, fredericton, freetown, fresno, fukuoka, fukushima,
funafuti, gaborone, galveston, gao, gaza, gaza city, gaziantep, gdansk, geneva, genoa, georgetown, ghent, gibraltar,
glasgow, goma, gothenburg, grand rapids, graz, grenoble, grozny, guadalajara, guangzhou, guantanamo bay, guatemala
city, guayaquil, guwahati, gwadar, haifa, haiphong, halifax, hama, hamburg, hangzhou, hannover, hanoi, hanover,
harare, harbin, hargeisa, hartford, hassakeh, havana, hebron, helsinki, herat, hiroshima, ho chi minh city, hobart,
hodeida, hodeidah, hollywood, homs, hong kong, honiara, honolulu, houston, hull, hyderabad, ibadan, idlib, imphal,
incheon, indianapolis, innsbruck, irbil, islamabad, istanbul, izmir, jaffa, jaipur, jakarta, jalalabad, jalandhar,
jammu, jeddah, jenin, jerusalem, jinan, johannesburg, johor bahru, joplin, jos, juba, kabul, kaduna, kampala,
kandahar, kano, kanpur, kansas city, kaohsiung, karachi, karbala, kashgar, kathmandu, kaunas, kazan, key west,
kharkiv, kharkov, khartoum, kherson, kiel, kiev, kigali, kingston, kingstown, kinshasa, kirkuk, kisumu, kobani,
kobe, kochi, kolkata, kosovska mitrovica, kota kinabalu, krakow, krasnoyarsk, kuala lumpur, kuching, kunduz, kuwait,
kuwait city, kyiv, kyoto, la paz, la valletta, laayoune, lagos, lahore, las vegas, latakia, lausanne, leeds,
leicester, leipzig, lhasa, libreville, liege, lille, lilongwe, lima, limassol, lisbon, liverpool, ljubljana, lome,
london, los angeles, louisville, luanda, lubumbashi, lucknow, lugano, lugansk, luhansk, lusaka, luxembourg, luxor,
lviv, lvov, lyon, lyons, macao, macau, madras, madrid, mafraq, mahe, maiduguri, majuro, makassar, makhachkala,
makkah, malabo, malaga, malmo, managua, manama, manbij, manchester, mandalay, manila, maputo, maracaibo, mariupol,
marrakech, marrakesh, marseille, marseilles, maseru, mashhad, mazar-i-sharif, mbabane, mecca, medellin, medina,
melbourne, memphis, mexico city, miami, miami beach, milan, milwaukee, minneapolis, minsk, mogadishu, mombasa,
monaco, monrovia, monte carlo, monterrey, montevideo, montpellier, montreal, moroni, moscow, mosul, multan, mumbai,
munich, murmansk, muscat, muzaffarabad, mysore, n'djamena, nablus, nagasaki, nagoya, nagpur, nairobi, najaf,
nanjing, nantes, naples, nashville, nassau, naypyidaw, naypyitaw, nazareth, ndjamena, new delhi, new orleans, new
york, new york city, newark, newcastle, newport news, niagara falls, niamey, nicosia, nis, north hollywood,
nottingham, nouakchott, noumea, novosibirsk, nukualofa, nuremberg, nusa dua, nuuk, oakland, odesa, odessa, oklahoma
city, omaha, omdurman, oporto, oran, orlando, osaka, osh, oslo, ostrava, ottawa, ouagadougou, oxford, palermo,
palma, palmyra, palo alto, panama city, papeete, paramaribo, paris, pasadena, patna, pattaya, penang, perth,
perugia, peshawar, philadelphia, phnom penh, phoenix, phuket, pittsburgh, podgorica, pointe-a-pitre, port elizabeth,
port harcourt, port louis, port moresby, port of spain, port port sudan, port-au-prince, port-vila, porto, porto
alegre, porto-novo, potsdam, prague, praia, pretoria, pristina, provo, pulwama, pune, pusan, putrajaya, pyongyang,
qamishli, qom, quebec city, quetta, quito, rabat, rafah, raleigh, ramallah, ranchi, rangoon, raqqa, ras lanuf,
rawalpindi, recife, reno, reykjavik, riga, rio, rio de janeiro, riyadh, rochester, rome, rosario, roseau,
rostov-on-don, rotterdam, sacramento, saint-denis, salt lake city, salvador, salzburg, san antonio, san bernardino,
san diego, san francisco, san jose, san juan, san marino, san pedro sula, san salvador, sana, sanaa, santa barbara,
santa cruz, santa fe, santa monica, santiago, santo domingo, sao paulo, sao tome, sapporo, sarajevo, savannah,
seattle, sebastopol, semarang, sendai, seoul, sevastopol, seville, shanghai, sharjah, sharm el sheikh, sharm
el-sheikh, sheffield, shenyang, shenzhen, shillong, shimla, silicon valley, simferopol, singapore, sinjar, sioux
city, sioux falls, sirte, skopje, sochi, sofia, southampton, srebrenica, srinagar, st gallen, st george's, st
john's, st joseph, st louis, st moritz, st paul, st petersburg, stockholm, strasbourg, stuttgart, sucre, suez,
surabaya, suruc, suva, swansea, sydney, tabriz, tabuk, tacoma, taichung, taif, tainan, taipei, tal afar,
tallahassee, tallinn, tampa, tampere, tampico, tangier, tarawa, tashkent, tbilisi, tegucigalpa, teheran, tehran, tel
aviv, thane, the hague, the vatican, thessaloniki, thimphu, thiruvananthapuram, tianjin, tijuana, tikrit, timbuktu,
tirana, tobruk, tokyo, toledo, toronto, toulouse, trieste, tripoli, trondheim, tucson, tulsa, tunis, turin, ufa,
ulaanbaatar, ulan bator, ulm, united nations, utrecht, vaduz, valencia, valletta, valparaiso, vancouver, varanasi,
vatican, vatican city, venice, veracruz, victoria falls, vienna, vientiane, vijayawada, vilnius, visakhapatnam,
vladivostok, volgograd, wad madani, warsaw, washington, washington dc, wellington, west jerusalem, windhoek,
winnipeg, wroclaw, wuhan, xi'an, yamoussoukro, yangon, yaounde, yaren, yekaterinburg, yerevan, yogyakarta, yokohama,
zagreb, zamboanga, zanzibar, zaporizhzhia, zuerich, zurich
"""

# In lower case; the reader drops full stops, accents and "the", and points of the compass before a country.
_COUNTRIES: Final = """
afghanistan, albania, algeria, andorra, angola, antigua and barbuda, argentina, armenia, australia, austria,
azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bermuda, bhutan, bolivia,
bosnia, bosnia and herzegovina, bosnia-herzegovina, botswana, brazil, britain, brunei, bulgaria, burkina faso,
burma, burundi, cambodia, cameroon, canada, cape verde, cayman islands, central african republic, chad, chile,
china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus, czech republic, czechia, czechoslovakia,
democratic republic of congo, democratic republic of the congo, denmark, djibouti, dominica, dominican republic, dr
congo, drc, east germany, east timor, ecuador, egypt, el salvador, england, equatorial guinea, eritrea, estonia,
eswatini, ethiopia, fiji, finland, france, gabon, gambia, georgia, germany, ghana, gibraltar, great britain, greece,
greenland, grenada, guam, guatemala, guinea, guinea-bissau, guyana, haiti, holland, honduras, hong kong, hungary,
iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan,
kenya, kiribati, korea, kosovo, kurdistan, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya,
liechtenstein, lithuania, luxembourg, macedonia, madagascar, malawi, malaysia, maldives, mali, malta, marshall
islands, mauritania, mauritius, mexico, micronesia, moldova, monaco, mongolia, montenegro, morocco, mozambique,
myanmar, namibia, nauru, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, north macedonia,
northern ireland, norway, oman, pakistan, palau, palestine, palestinian territories, panama, papua new guinea,
paraguay, peru, philippines, poland, portugal, puerto rico, qatar, republic of congo, romania, russia, rwanda,
samoa, san marino, sao tome and principe, saudi arabia, scotland, senegal, serbia, serbia and montenegro,
serbia-montenegro, seychelles, sierra leone, singapore, slovakia, slovenia, solomon islands, somalia, somaliland,
south africa, south korea, south sudan, soviet union, spain, sri lanka, st kitts and nevis, st lucia, st vincent and
the grenadines, sudan, suriname, swaziland, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand,
timor-leste, togo, tonga, trinidad, trinidad and tobago, tunisia, turkey, turkiye, turkmenistan, tuvalu, uae,
uganda, uk, ukraine, united arab emirates, united kingdom, united states, united states of america, uruguay, us,
usa, ussr, uzbekistan, vanuatu, venezuela, vietnam, wales, west germany, western sahara, yemen, yugoslavia, zaire,
zambia, zimbabwe
"""

_STATES: Final = """
alabama, ala, al; alaska, ak; arizona, ariz, az; arkansas, ark, ar; california, calif, cal, ca; colorado, colo, co;
connecticut, conn, ct; delaware, del, de; district of columbia, dc; florida, fla, fl; georgia, ga; hawaii, hi;
idaho, id, ida; illinois, ill, il; indiana, ind, in; iowa, ia; kansas, kan, kans, ks; kentucky, ky; louisiana, la;
maine, me; maryland, md; massachusetts, mass, ma; michigan, mich, mi; minnesota, minn, mn; mississippi, miss, ms;
missouri, mo; montana, mont, mt; nebraska, neb, nebr, ne; nevada, nev, nv; new hampshire, nh; new jersey, nj; new
mexico, nm, n mex; new york, ny; north carolina, nc; north dakota, nd, n dak; ohio, oh, o; oklahoma, okla, ok;
oregon, ore, oreg, or; pennsylvania, pa, penn, penna; rhode island, ri; south carolina, sc; south dakota, sd, s dak;
tennessee, tenn, tn; texas, tex, tx; utah, ut; vermont, vt; virginia, va; washington, wash, wa; west virginia, wva,
w va, wv; wisconsin, wis, wisc, wi; wyoming, wyo, wy; alberta, alta, ab; british columbia, bc; manitoba, man, mb;
new brunswick, nb; newfoundland, nfld, nf, nl; newfoundland and labrador; nova scotia, ns; nunavut; ontario, ont,
on; prince edward island, pei; quebec, que, pq, qc; saskatchewan, sask, sk; yukon; northwest territories, nwt; new
south wales, nsw; queensland, qld; south australia; tasmania; victoria, vic; western australia; northern territory
"""

_PARTS: Final = """
abkhazia, aceh, amazon, amazonas, american samoa, anbar, andalusia, andhra pradesh, anhui, antarctica, arctic,
aruba, arunachal pradesh, assam, azad kashmir, azores, bahia, baja california, balearic islands, bali, balochistan,
baltic sea, basque country, bavaria, biafra, bihar, black sea, borneo, borno, borno state, british virgin islands,
british west indies, brittany, calabria, cambridgeshire, canary islands, catalonia, channel islands, chechnya,
chhattisgarh, chiapas, chihuahua, cornwall, corsica, crete, crimea, cumbria, curacao, dagestan, darfur, devon,
donbas, donbass, dorset, eastern cape, essex, falkland islands, faroe islands, fata, flanders, free state, french
guiana, french polynesia, fujian, galicia, galilee, gansu, gauteng, gaza strip, gloucestershire, goa, golan heights,
grand cayman, guadeloupe, guangdong, guangxi, guernsey, guerrero, guizhou, gujarat, gulf of aden, hainan, hampshire,
haryana, hebei, heilongjiang, henan, hertfordshire, hesse, himachal pradesh, hokkaido, hubei, hunan, ibiza,
indian-controlled kashmir, ingushetia, inner mongolia, isle of man, isle of wight, jalisco, jammu and kashmir, java,
jeju, jersey, jharkhand, jiangsu, jiangxi, jilin, johor, jutland, kaduna state, kalimantan, karnataka, kashmir,
katanga, kedah, kelantan, kent, kerala, khyber pakhtunkhwa, kivu, kurdistan region, kwazulu-natal, kyushu, ladakh,
lampedusa, lancashire, lapland, leicestershire, lesbos, liaoning, limpopo, lombardy, lombok, lower saxony, luzon,
madeira, madhya pradesh, maharashtra, majorca, manipur, martinique, mato grosso, mayotte, mediterranean sea,
meghalaya, merseyside, michoacan, minas gerais, mindanao, mizoram, mpumalanga, nagaland, nagorno-karabakh, negev,
netherlands antilles, new caledonia, ningxia, norfolk, normandy, north kivu, north rhine-westphalia, north west
province, northern mariana islands, nottinghamshire, nuevo leon, oaxaca, odisha, ogaden, okinawa, orissa, orkney,
oromia, oxfordshire, pahang, papua, para, patagonia, perak, persian gulf, piedmont, provence, punjab, puntland,
qinghai, quintana roo, rajasthan, red sea, reunion, rhodes, rio grande do sul, sabah, saipan, sakhalin, sarawak,
sardinia, saxony, schleswig-holstein, selangor, shaanxi, shandong, shanxi, shetland, siberia, sichuan, sicily,
sikkim, sinai, sinaloa, sindh, somerset, sonora, south china sea, south kivu, south ossetia, suffolk, sulawesi,
sumatra, surrey, sussex, tahiti, tamaulipas, tamil nadu, tatarstan, telangana, tenerife, tibet, tigray,
transnistria, tripura, turks and caicos, turks and caicos islands, tuscany, tyrol, up, us virgin islands, uttar
pradesh, uttarakhand, veneto, veracruz, virgin islands, visayas, wallonia, west bank, west bengal, west indies, west
papua, west yorkshire, western cape, xinjiang, yorkshire, yucatan, yunnan, zhejiang
"""


def place_key(name: str) -> str:
    """Fold a place name for look-up: lower case, one blank between words, no full stops, accents or typed quotes.

    Args:
        name: A name as copy has it ("São Paulo", "N’DJAMENA", "W. Va.").

    Returns:
        The key ("sao paulo", "n'djamena", "w va").
    """
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
        name = name.translate(_FOLDED)
    return " ".join(name.lower().replace(".", "").split())


_FOLDED = (
    {ord(c): "'" for c in "’‘ʼ`´"} | {ord(c): "-" for c in "‐‑"} | dict.fromkeys(map(ord, "\xad\u200b\ufeff\u2060"))
)
_FOLDED |= {ord("ı"): "i", ord("ø"): "o", ord("Ø"): "O", ord("ł"): "l", ord("Ł"): "L", ord("đ"): "d"}


def _words(block: str) -> frozenset[str]:
    return frozenset(name for part in block.replace(";", ",").split(",") if (name := " ".join(part.split())))


#: Cities and the like that are datelines on their own, as `place_key` folds them.
CITIES: Final[frozenset[str]] = _words(_CITIES)

#: Countries, states and provinces with their abbreviations, parts of countries, as `place_key` folds them.
REGIONS: Final[frozenset[str]] = _words(_COUNTRIES) | _words(_STATES) | _words(_PARTS)

# "northern Iraq", "Central China", "the Netherlands", "Indian-controlled Kashmir", "off Libya"
_BEFORE_REGIONS: Final = frozenset(
    """
    central coastal east eastern in indian indian-controlled iraqi israeli-occupied lower mid midwestern near north
    north-east north-eastern north-west north-western northeast northeastern northern northwest northwestern
    occupied off outer pakistan-controlled rural south south-east south-eastern south-west south-western southeast
    southeastern southern southwest southwestern syrian the turkish upper west western
    """.split()
)
_AFTER_REGIONS: Final = frozenset(
    """
    county governorate islands oblast prefecture province region republic state
    """.split()
)

# "Utah County", "Deir Ezzor Province", "Palm Beach"; "San Pedro", "Fort Hood", "Mount Ida".
_LAST_WORDS: Final = frozenset(
    """
    airport bay beach canyon city county creek crossing district falls gardens governorate grove harbor harbour
    heights hills island islands isle junction lake oblast park peninsula prefecture province region republic ridge
    river springs territory town township valley village
    """.split()
)
_FIRST_WORDS: Final = frozenset(
    """
    abu ain bandar bani beit beni bir camp cape ciudad deir el fort ft kafr khan kota lake las los mount mt nueva
    nuevo port puerto punta ras saint san santa santo sao st tel tell ulan umm wadi
    """.split()
)


def is_city(name: str) -> bool:
    """Tell whether a name is in the gazetteer's cities."""
    return place_key(name) in CITIES


def is_region(name: str) -> bool:
    """Tell whether a name is a country, state or province, or a part of one.

    Args:
        name: As copy writes it after a town: "Ill.", "N.Y", "the Netherlands", "northern Iraq", "Fujian Province".
    """
    key = place_key(name)
    if key in REGIONS:
        return True
    words = key.split()
    while len(words) > 1 and words[0] in _BEFORE_REGIONS:
        del words[0]
    if len(words) > 1 and words[-1] in _AFTER_REGIONS:
        return True
    return " ".join(words) in REGIONS


def has_place_word(name: str) -> bool:
    """Tell whether a name of several words has one that only places have: "Utah County", "San Pedro"."""
    words = place_key(name).split()
    return len(words) > 1 and (words[-1] in _LAST_WORDS or words[0] in _FIRST_WORDS)


# What pages, stories, sections and papers put in front of a colon or dash.
_LABELS: Final = """
abstract ad advertisement advisory alert analysis announcement answer article arts background biography blog body
bombshell boom breaking briefing bulletin business busted byline caption category celebrity chronicle claim claims
clarification comment commentary comments conclusion confirmed contact content context copyright corrected
correction courier credit cue culture daily date dear description details developing disclaimer disclosure dispatch
economy editor editor's editorial editors editor’s eds email embargoed entertainment environment episode essay event
example exclusive explained explainer fact factbox facts false fax feature file finance follow food footnote
forecast full gallery game games gazette genre globe graphic guardian guest guide headline headlines health help
herald here highlights hint hoax image images info infographic information insight international interview intro
introduction journal just key keywords latest lead league leak leaked letter letters lifestyle listen live local
look mailbag media memo minutes moderator monologue more movie music name narrator national news newsletter note
notes notice notices obituary observer official officials op-ed opener opinion origin origins overview page part
person phone photo photograph photographer photos picture pictures podcast politics poll post posted postscript
presenter press preview previously printed profile promo ps published q quarter question questions quick quiz quote
quoted quotes rating ratings read reader readers recap recipe record related release released religion remarks
reminder report reported reporter reports repost reprinted results revealed review rumor rumour satire science scoop
score scores script season section sender series shocking snapshot source sources speech spoiler spoilers sponsored
sport sports staff statement status story studio study subject summary survey synopsis table tag tags teaser tech
technology tel telegraph telephone text theme theory time timeline times timestamp tip title topic topics trailer
transcript translation travel trending tribune trivia true tune tweet twist unconfirmed undated update updated
updates urgent url verdict video videos view viewers viewpoint voiceover wanted war warning wars watch weather
website whistleblower wire world wow writer
"""
# Words that open sentences, and days of the week.
_SENTENCE_WORDS: Final = """
a about after against all although am an and another any are as at be because been before being but by can could did
do does during each even every few finally first for fri friday from get gets had has have he her him his how
however i if in instead is it its less let like many may maybe me meanwhile might mon monday most much must my never
next no not nothing now on once one only or our out over perhaps please said sat saturday say says second she should
since so some still such sun sunday than thanks that their them then there these they this those though through thu
thur thurs thursday thus to today together tomorrow tonight too tue tues tuesday under until us use uses very was
watching we wed wednesday weds well were what when where whether which while who whoever whose why will with within
without would yes yesterday yet you your
"""
# What stands before the name of a person.
_TITLES: Final = """
adm ambassador anchor bishop capt captain chairman chairwoman col colonel congressman congresswoman correspondent
detective dr gen general gov governor govs host imam judge justice king lady lord lt maj mayor minister miss mr mrs
ms officer pope president prince princess prof professor queen rep reporter's reps rev secretary sen senator sens
sgt sheikh sheriff sir spokesman spokesperson spokeswoman
"""
# What tables of markets begin with.
_MARKET_WORDS: Final = """
bank bond bonds chemical close closes corp crude currency dollar earnings expenses exch exchange exchanges exchs fund
funds futures gold grain inc index killed kills ltd market markets metals money oil price prices profit qtly qtr rate
rates revenue revenues sales shares shr spending stock stocks total trade trading weapons
"""
# Bodies, companies and diseases in capitals.
_ORGANISATIONS: Final = """
abc ai amazon apple bbc bjp boeing bp bts cbs ceo cia cnn covid covid-19 dea doj dup ecb eff epa espn eu fa facebook
fbi fda fed fema fifa fsa gm google gop gps hbo hiv hp iaea ibm icc ice ihs ikea imf ioc ipad iphone ipl irs is isil
isis islamic jpmorgan kfc lgbt mcdonald's microsoft mlb mp mps msf mtv nasa nato nba nbc netflix nfl nhl nhs
nintendo nra nsa nypd oecd opec osce pentagon pkk plo psg rsf rspb rspca samsung sars snp sony spd starbucks tesla
tsa tuc tv twitter uber ucla uefa ufc ukip un unesco unhcr unicef usaid usda who wto wwe wwf xbox youtube ypg
"""

#: Words in front of a colon or dash that show it to be no dateline: labels of pages and stories, words of sentences,
#: titles of people, organisations. Lower case.
NOT_PLACES: Final[frozenset[str]] = frozenset(
    f"{_LABELS} {_SENTENCE_WORDS} {_TITLES} {_MARKET_WORDS} {_ORGANISATIONS}".split()
)

_GIVEN_NAMES: Final = """
aaron abdul abdullah abigail adam ahmad ahmed alan albert alexander alexei ali alice alison amanda amy andrea andrei
andrew angela ann anna anne anthony antonio barack barbara ben benjamin bernie bill bob boris brad brenda brian
bruce carl carol caroline catherine charles chelsea chris christian christine christopher claire clara colin craig
daniel dave david deborah denise dennis diana diane dmitry don donald donna doug edward elaine elizabeth ellen emily
emma eric erik erin ernest eva evan frank fred gary gavin george gerald gordon graham greg hannah harold harry
hassan heather helen henry hillary hugh ian ibrahim igor ivan jack jacob jake james jamie jan jane janet jared jason
jean jeff jeffrey jennifer jeremy jerry jessica jill jim jimmy joan joe joel johann john jonathan jorge joseph josh
joshua juan judith judy julia julian julie karen karl kate katherine kathleen kathy katie keith kelly ken kenneth
kevin khalid kim larry laura lauren leo leonard linda lisa liz lucy luis luke mahmoud marc marco margaret maria
marie mark martha martin mary matt matthew maureen max megan mehmet melissa michael michel michelle miguel mike
mitch mohamed mohammad mohammed monica muhammad nancy natalie nathan neil nicholas nick nicole nigel nina noah nora
oliver olivia omar oscar pablo pamela patricia patrick paul pauline pedro peter phil philip phillip rachel ralph ray
rebecca rex richard rick rob robert roger ron ronald rosa roy rupert russell ruth ryan sally sam samantha samuel
sandra sara sarah scott sean sergei sharon sheila simon sophia sophie stefan stephanie stephen steve steven stuart
sue susan suzanne ted teresa terry theresa thomas tim timothy tina todd tom tomas tony tracy vanessa victor vincent
vladimir walter wendy will william wolf yusuf zoe
"""

#: Given names that open the names of speakers ("KATE BRAND:"); those that begin names of towns are left out.
GIVEN_NAMES: Final[frozenset[str]] = frozenset(_GIVEN_NAMES.split())
