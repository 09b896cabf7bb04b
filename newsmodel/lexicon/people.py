"""What people, organisations and documents are called: titles, roles, kinds of bodies, first names."""

from __future__ import annotations

__all__ = [
    "BODIES",
    "BODY_NAMES",
    "DOCUMENTS",
    "EVENTS",
    "FIELDS",
    "FEMALE",
    "GROUPS",
    "HE",
    "HONORIFICS",
    "IT",
    "MALE",
    "NOBODY",
    "OUTLETS",
    "PARTICLES",
    "PERSONS",
    "POSTNOMINALS",
    "ROLES",
    "SHE",
    "THEY",
]

#: Words before a name that are no role, with the sex they tell (m, f or nothing).
HONORIFICS: dict[str, str] = {
    "mr": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "dr": "",
    "prof": "",
    "sir": "m",
    "lord": "m",
    "lady": "f",
    "dame": "f",
    "rev": "",
    "messrs": "m",
    "datuk": "",
    "seri": "",
    "sheikh": "m",
    "sri": "",
    "tan": "",
}

#: Heads of role and title phrases.
ROLES: frozenset[str] = frozenset(
    """
    harbourmaster harbormaster master magistrate guard winner opener climber interviewer coach curator owner founder
    sponsor drummer translator archaeologist zoologist
    president vice-president minister premier chancellor secretary ambassador envoy diplomat governor gov mayor senator
    sen    congressman congresswoman representative rep lawmaker deputy speaker chairman chairwoman chair chairperson
    chief head director manager leader commander general gen colonel col lieutenant lt captain capt sergeant sgt major
    maj    admiral adm marshal officer official spokesman spokeswoman spokesperson judge justice prosecutor
    lawyer attorney
    advocate sheriff detective inspector constable superintendent commissioner king queen prince princess emir sultan
    pope bishop archbishop cardinal rabbi imam cleric pastor priest professor lecturer scientist researcher scholar
    historian economist analyst expert strategist pollster consultant adviser advisor aide coordinator administrator
    executive ceo cfo coo founder co-founder owner partner banker trader broker investor entrepreneur businessman
    businesswoman farmer fisherman driver pilot engineer technician doctor physician surgeon nurse teacher student
    coach player striker goalkeeper midfielder captain trainer referee athlete singer actor actress author writer
    journalist reporter editor correspondent columnist photographer activist campaigner organiser organizer volunteer
    resident witness survivor victim neighbour neighbor mother father parent son daughter husband wife widow brother
    sister uncle aunt cousin grandmother grandfather friend candidate nominee contender rival member delegate fighter
    rebel militant soldier refugee migrant worker employee staffer boss principal dean rector curator librarian
    volcanologist geologist biologist climatologist meteorologist seismologist ecologist astronomer physicist chemist
    source sailor insider negotiator mediator observer tsar czar whip treasurer clerk counsel counselor trustee
    champion satirist mechanic critic pediatrician paediatrician epidemiologist virologist psychologist sociologist
    psychiatrist cardiologist oncologist neurologist dentist vet veterinarian pharmacist midwife paramedic firefighter
    policeman policewoman trooper marshal lawmaker legislator councillor councilor councilman councilwoman alderman
    assemblyman assemblywoman parliamentarian senator backbencher ombudsman ombudswoman auditor accountant actuary
    comptroller controller registrar provost chancellor headteacher headmaster headmistress schoolteacher tutor academic
    lecturer mathematician statistician demographer political-scientist anthropologist linguist philosopher theologian
    hydrologist oceanographer glaciologist botanist zoologist entomologist ornithologist paleontologist
    palaeontologist conservationist environmentalist forester geographer cartographer surveyor architect planner
    builder plumber electrician carpenter welder miner logger labourer laborer cleaner cook chef waiter waitress
    bartender barista hairdresser tailor seamstress weaver potter blacksmith jeweller jeweler butcher grocer vendor
    merchant dealer importer exporter trader salesman saleswoman agent estate-agent realtor landlord tenant
    developer programmer coder designer technologist hacker inventor innovator investor financier fund-manager
    landowner rancher grower winemaker brewer beekeeper shepherd herder fisherwoman skipper captain mate boatswain
    stewardess steward conductor signalman stationmaster dispatcher controller astronaut cosmonaut rower swimmer
    sprinter runner cyclist boxer wrestler golfer jockey gymnast skier skater batsman bowler quarterback pitcher
    defender forward winger goalscorer umpire linesman promoter composer pianist violinist cellist guitarist bassist
    vocalist soprano tenor dancer choreographer conductor painter sculptor illustrator cartoonist poet novelist
    playwright screenwriter filmmaker producer comedian comedienne presenter broadcaster anchor host blogger
    podcaster influencer biographer critic reviewer archivist imam bishop deacon vicar chaplain monk nun abbot abbess
    missionary preacher elder chieftain tribesman monarch duke duchess baron baroness countess viscount heir
    pensioner retiree veteran motorist passenger commuter tourist shopper customer villager townsman householder
    homeowner bystander onlooker eyewitness caller whistleblower informant detainee prisoner inmate defendant
    plaintiff claimant suspect juror bailiff notary solicitor barrister arbitrator commander brigadier corporal
    commodore gunner sniper medic peacekeeper militiaman warlord insurgent separatist rapporteur emissary consul
    attache high-commissioner permanent-representative commissioner-general secretary-general director-general
    attorney-general vice-chancellor vice-chairman vice-chair vice-premier under-secretary
    undersecretary superintendent trucker shopkeeper baker butcher postmaster warden ranger guide keeper operator
    """.split()
)

#: Fields of work: a word that says what somebody is in charge of, and not whom he belongs to.
FIELDS: frozenset[str] = frozenset(
    """
    joint deputy assistant associate acting interim health finance financial security relief press sports music crime
    economic economics economy trade market markets energy oil gas commodities foreign defence defense military
    political policy legal human rights labour labor education science medical media communications marketing
    operations sales safety environment environmental climate transport aviation maritime agriculture farm housing
    planning tax budget business technology tech cyber cybersecurity privacy consumer data research investment
    portfolio fund equity currency forex credit rates retail property insurance banking election elections campaign
    emergency disaster rescue fire weather nuclear space wildlife animal child children's women's youth welfare
    social community cultural culture arts art film fashion food wine travel religious peace special general regional
    local national federal state provincial district senior top chief lead principal managing executive first second
    vice former ex outgoing incoming veteran co independent retired
    """.split()
)

#: Letters behind a name that are no part of it.
POSTNOMINALS: frozenset[str] = frozenset("KC QC SC MP MPs MEP MSP TD MBE OBE CBE PhD MD JP".split())

#: Words for one person or several who have no name of their own kind.
PERSONS: frozenset[str] = frozenset("man woman boy girl person one 26-year-old".split())

#: Words for several people.
GROUPS: frozenset[str] = frozenset(
    """
    ministers firefighters settlers regulators investigators organisers organizers couple owners authors academics
    mayors astronomers magistrates guards
    people officials sources diplomats activists analysts experts economists scientists researchers critics supporters
    opponents leaders lawmakers members residents witnesses relatives families parents students teachers workers
    farmers traders dealers brokers investors executives businessmen police authorities rebels militants insurgents
    fighters soldiers troops servicemen servicewomen refugees migrants protesters demonstrators voters polls pollsters
    journalists reporters observers monitors doctors nurses lawyers prosecutors judges politicians senators democrats
    republicans conservatives liberals campaigners volunteers neighbours neighbors friends colleagues advisers aides
    spokesmen others some many several few most men women children users customers consumers rivals allies advocates
    signs planters sailors fishermen drivers passengers survivors victims
    """.split()
)

#: Kinds of bodies, in lower case.
BODIES: frozenset[str] = frozenset(
    """
    trust society laboratory observatory museum railway coastguard regulator theatre theater library hall
    studio refinery
    prison opposition chamber assembly delegation inspectorate zoo orchestra band choir hotel brewery lender
    conglomerate consortium startup subsidiary ngo utility shipbuilder automaker chipmaker drugmaker daily weekly tabloid
    government administration ministry department agency office bureau commission committee council court parliament
    congress senate house cabinet army military navy force forces party coalition alliance union federation league
    association organisation organization group company firm corporation bank fund institute institution university
    college school hospital church campaign team club board panel authority service center centre foundation network
    newspaper paper magazine website station channel broadcaster publisher outlet agency monitor mill plant factory
    manufacturer carmaker airline bank insurer retailer brokerage exchange regulator watchdog embassy consulate
    police secretariat presidency monarchy municipality county city town state country kingdom tribunal jury charity
    """.split()
)

#: Words that make a capitalised name the name of a body.
BODY_NAMES: frozenset[str] = frozenset(
    """
    Lines Shipping Biotech Pharma Partners Capital Insurance Brothers Sons Bloc Railways Telecom Foods Brewery Hotels
    Shipyards Forum Steelworks Airline Ferries Logistics Software Semiconductor Mining Minerals Petroleum Power Water
    Ministry Department Agency Office Bureau Commission Committee Council Court Parliament Congress Senate House Cabinet
    Army Navy Force Forces Party Coalition Alliance Union Federation League Association Organisation Organization Group
    Company Corporation Corp Inc Ltd Co Bank Fund Institute Institution University College School Hospital Church
    Campaign Board Panel Authority Service Services Center Centre Foundation Network Times Post News Press Journal Star
    Courier Herald Tribune Gazette Guardian Observer Mail Telegraph Daily Weekly Review Magazine Radio Television TV
    Observatory Watch Front State States Nations Kingdom Republic Haram Brotherhood Cross Crescent Society Trust
    Government Administration Police Guard Command Embassy Pentagon Kremlin Treasury Reserve Exchange Airlines Airways
    Motors Industries Holdings Systems Technologies Energy Oil Gas Steel Sugar Laboratories Pharmaceuticals Media
    Studios Entertainment Records Airport Port Museum Library Academy Club United City County Assembly Tribunal Mission
    Movement Initiative Project Program Programme Survey Poll Report Act Bill Zoo Hall Museum Quarterly Ethanol Working
    """.split()
)

#: Words for things that say something in writing.
DOCUMENTS: frozenset[str] = frozenset(
    """
    report reports study studies statement document documents poll survey letter memo email e-mail article articles
    story book paper website post tweet release filing lawsuit complaint indictment ruling order resolution data
    figures statistics records analysis review audit investigation communique editorial column bulletin notice sign
    signs law bill constitution treaty agreement transcript video message advertisement ad headline page text records
    """.split()
)

#: Words for those who publish.
OUTLETS: frozenset[str] = frozenset(
    """
    newspaper paper magazine website site station channel broadcaster network radio television tv daily weekly agency
    news afp ap reuters upi dpa efe ansa tass xinhua bbc cnn nbc abc cbs fox npr msnbc pbs espn bloomberg aljazeera
    al-jazeera show program programme podcast
    """.split()
)

#: Words for occasions to speak.
EVENTS: frozenset[str] = frozenset(
    """
    conference briefing hearing rally meeting summit debate session forum parliament congress court ceremony luncheon
    dinner convention seminar symposium audience crowd interview panel assembly
    """.split()
)

#: Small words inside names.
PARTICLES: frozenset[str] = frozenset(
    "al bin ibn bint abu van von der den de del della di da dos du la le el ben ter".split()
)

#: First names of men and of women.
MALE: frozenset[str] = frozenset(
    """
    James John Robert Michael Mike William Bill David Richard Joseph Joe Thomas Tom Charles Christopher Chris Daniel Dan
    Matthew Matt Anthony Tony Mark Donald Steven Steve Stephen Paul Andrew Joshua Kenneth Ken Kevin Brian George Timothy
    Tim Ronald Ron Edward Ed Jason Jeffrey Jeff Ryan Jacob Jake Gary Nicholas Nick Eric Jonathan Larry Justin Scott
    Brandon Benjamin Ben Samuel Sam Gregory Greg Alexander Alex Frank Patrick Raymond Jack Dennis Jerry Tyler Aaron Jose
    Adam Nathan Henry Douglas Zachary Peter Pete Kyle Ethan Walter Noah Jeremy Christian Keith Roger Terry Austin Sean
    Gerald Carl Harold Dylan Arthur Lawrence Jordan Jesse Bryan Billy Bruce Gabriel Logan Alan Juan Albert Willie Elijah
    Wayne Randy Vincent Mason Roy Ralph Bobby Russell Bradley Philip Eugene Barack Ted Marco Bernie Bernard Mitt Newt
    Vladimir Sergei Dmitry Mikhail Ivan Boris Igor Ahmed Ahmad Mohammed Mohamed Muhammad Mahmoud Ali Hassan Hussein Omar
    Khalid Khaled Abdullah Ibrahim Yusuf Mustafa Rami Karim Tariq Imran Ravi Raj Arun Sanjay Hiroshi Kenji Wei Jun Lars
    Sven Hans Klaus Jens Karl Pierre Jean Jacques Luc Carlos Luis Jorge Pedro Miguel Diego Pablo Paulo Antonio Marco
    Giovanni Luca Kofi Kwame Simon Neil Ian Colin Graham Nigel Craig Glenn Martin Lucien Wilfried Humberto Georges Bob
    Jim Lee Fred Rob Rick Phil Doug Don Ray Will Josh Hugo Oscar Emmanuel Francois François Recep Khalifa Fayez Bashar
    """.split()
)
FEMALE: frozenset[str] = frozenset(
    """
    Mary Patricia Jennifer Jen Linda Elizabeth Liz Barbara Susan Sue Jessica Sarah Sara Karen Lisa Nancy Betty Sandra
    Margaret Ashley Kimberly Kim Emily Donna Michelle Carol Amanda Melissa Deborah Debbie Stephanie Dorothy Rebecca
    Sharon Laura Cynthia Amy Kathleen Angela Shirley Brenda Emma Anna Pamela Nicole Samantha Katherine Kate Christine
    Helen Debra Rachel Carolyn Janet Maria Catherine Heather Diane Olivia Julie Joyce Victoria Ruth Virginia Lauren
    Kelly Christina Joan Evelyn Judith Andrea Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria Sara Janice
    Ann Anne Kathryn Abigail Sophia Frances Jean Alice Judy Isabella Julia Grace Amber Denise Danielle Marilyn Beverly
    Charlotte Natalie Theresa Diana Brittany Doris Kayla Alexis Lori Marie Hillary Melania Ivanka Chelsea Claire Carly
    Fatima Aisha Leila Layla Noor Amina Zainab Mariam Elena Olga Natalia Irina Svetlana Tatiana Yuki Mei Li Ingrid
    Astrid    Greta Heidi Ursula Angela Birgit Marianne Francoise Françoise Isabelle Sophie Chloe Carmen Rosa
    Rosario Lucia Sofia
    Isabel Ana Luisa Juana Pilar Dolores Jill Wendy Tracy Dawn Gina Tina Holly Molly Sally Lucy Zoe Ella Eva Iris
    Donna Elaine Ellen Erin Eileen Loretta Janine Megyn Malia Michele Nikki Kellyanne Huma Phumla Priya Anita Sunita
    """.split()
)

#: Pronouns, and words for anybody at all, in lower case.
HE, SHE, IT, THEY = (
    frozenset({"he", "him", "his", "he's", "he'd", "he’s", "he’d"}),
    frozenset({"she", "her", "she's", "she'd", "she’s", "she’d"}),
    frozenset({"it", "its"}),
    frozenset({"they", "their", "them", "they're", "they’re"}),
)
NOBODY = frozenset(
    "i we you one i'm we're you're my our nobody everyone everybody anyone someone somebody those this these there all "
    "none".split(),
)
