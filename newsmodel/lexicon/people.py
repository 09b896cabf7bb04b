"""What people, organisations and documents are called: titles, roles, kinds of bodies, first names."""

from __future__ import annotations

from typing import Final

__all__ = [
    "BODIES",
    "BODY_NAMES",
    "DOCUMENTS",
    "EVENTS",
    "FEMALE",
    "FIELDS",
    "GROUPS",
    "HE",
    "HONORIFICS",
    "IT",
    "MALE",
    "NOBODY",
    "OUTLETS",
    "PAPERS",
    "PARTICLES",
    "PERSONS",
    "POSTNOMINALS",
    "ROLES",
    "SHE",
    "THEY",
    "TITLES",
    "TRADES",
]

#: Words before a name that are no role, with the sex they tell (m, f or nothing).
HONORIFICS: Final[dict[str, str]] = {
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
    "maitre": "",
    "maître": "",
    "herr": "m",
    "frau": "f",
    "monsieur": "m",
    "madame": "f",
    "mme": "f",
    "señor": "m",
    "señora": "f",
    "dato": "",
    "tun": "",
    "hon": "",
    "tan": "",
}

#: Heads of role and title phrases, which may be capitalised.
TITLES: Final[frozenset[str]] = frozenset(
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
    ombudsman ombudswoman councillor councilor councilman councilwoman alderman assemblyman assemblywoman brigadier
    corporal commodore registrar provost headteacher headmaster headmistress legislator parliamentarian
    rapporteur barrister
    solicitor secretary-general director-general attorney-general vice-chancellor vice-chairman vice-chair vice-premier
    high-commissioner under-secretary commissioner-general vicar deacon abbot duke duchess baroness
    viscount countess policeman policewoman trooper marshal consul archivist firefighter paramedic academic critic
    producer conductor skipper defender agent dealer striker sprinter novelist poet farmer
    mp mep msp cllr co-author co-chair co-director co-leader co-pilot
    undersecretary superintendent trucker shopkeeper baker butcher postmaster warden ranger guide keeper operator
    """.split()
)

#: Trades and stations in life; capitalised, most of them are surnames.
TRADES: Final[frozenset[str]] = frozenset(
    """
    abbess accountant actuary anchor anthropologist arbitrator architect astronaut attache auditor backbencher
    bailiff barista baron bartender bassist batsman beekeeper biographer bishop blacksmith blogger boatswain
    botanist bowler boxer brewer builder butcher bystander caller captain cardiologist carpenter
    cartographer cartoonist cellist champion chancellor chaplain chef chieftain choreographer claimant cleaner
    coder comedian comedienne commander commuter composer comptroller conservationist controller cook cosmonaut
    customer cyclist dancer defendant demographer dentist designer detainee developer dispatcher elder
    electrician emissary entomologist environmentalist epidemiologist exporter eyewitness filmmaker
    financier fisherwoman forester forward geographer glaciologist goalscorer golfer grocer grower
    guitarist gunner gymnast hacker hairdresser heir herder homeowner host householder hydrologist illustrator
    imam importer influencer informant inmate innovator insurgent inventor investor jeweler jeweller jockey
    juror laborer labourer landlord landowner lawmaker lecturer linesman linguist logger mate mathematician
    mechanic medic merchant midwife militiaman miner missionary monarch monk motorist neurologist notary nun
    oceanographer oncologist onlooker ornithologist paediatrician painter palaeontologist paleontologist
    passenger peacekeeper pediatrician pensioner pharmacist philosopher pianist pitcher
    plaintiff planner playwright plumber podcaster potter preacher presenter prisoner
    programmer promoter psychiatrist psychologist quarterback rancher realtor retiree reviewer rower runner
    salesman saleswoman satirist schoolteacher screenwriter sculptor seamstress senator separatist shepherd
    shopper signalman skater skier sniper sociologist soprano stationmaster statistician steward stewardess
    surveyor suspect swimmer tailor technologist tenant tenor theologian tourist townsman trader tribesman tutor
    umpire vendor vet veteran veterinarian villager violinist virologist vocalist waiter waitress warlord weaver
    welder whistleblower winemaker winger wrestler zoologist
    """.split()
)

#: Heads of role and title phrases in lower case.
ROLES: Final[frozenset[str]] = TITLES | TRADES

#: Fields of work: a word that says what somebody is in charge of, and not whom he belongs to.
FIELDS: Final[frozenset[str]] = frozenset(
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
POSTNOMINALS: Final[frozenset[str]] = frozenset("KC QC SC MP MPs MEP MSP TD MBE OBE CBE PhD MD JP".split())

#: Words for one person or several who have no name of their own kind.
PERSONS: Final[frozenset[str]] = frozenset("man woman boy girl person one 26-year-old".split())

#: Words for several people.
GROUPS: Final[frozenset[str]] = frozenset(
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
    media press staff crews rescuers fans locals insiders officers detectives medics commanders unions patients pupils
    signs planters sailors fishermen drivers passengers survivors victims
    """.split()
)

#: Kinds of bodies, in lower case.
BODIES: Final[frozenset[str]] = frozenset(
    """
    trust society laboratory observatory museum railway coastguard regulator theatre theater library hall
    studio refinery
    prison opposition chamber assembly delegation inspectorate zoo orchestra band choir hotel brewery lender
    conglomerate consortium startup subsidiary ngo utility shipbuilder automaker chipmaker drugmaker daily weekly
    tabloid
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
BODY_NAMES: Final[frozenset[str]] = frozenset(
    """
    Centers Centres Institutes Chamber Chambers Registry Inspectorate Directorate Secretariat Consulate Synod Diocese
    Bhd Sdn Tbk Oyj ASA NV SpA AG Pty KK Srl BV Conservancy Polytechnic Ministries
    Orchestra Opera Theatre Theater Gallery Plc PLC LLC Limited GmbH Resources Securities Ventures Properties Estates
    Stores Supermarkets Bancorp Financial Analytics Consulting Associates Labs Laboratory Networks Communications
    Electronics Aviation Aerospace Shipyard Cement Metals Hydropower Rail Transit Metro Electric Pictures Films Rovers
    Wanderers Athletic Teamsters Hydro Brewing Dairy Farms Mills Mines Ports Grid Telecoms Telecommunications Mobile
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
DOCUMENTS: Final[frozenset[str]] = frozenset(
    """
    report reports study studies statement document documents poll survey letter memo email e-mail article articles
    story book paper website post tweet release filing lawsuit complaint indictment ruling order resolution data
    figures statistics records analysis review audit investigation communique editorial column bulletin notice sign
    draft dossier leaflet pamphlet diary affidavit petition manifesto
    letters statements memos emails e-mails polls surveys articles books websites posts tweets releases filings lawsuits
    complaints indictments rulings resolutions reviews audits editorials columns bulletins notices diaries affidavits
    petitions transcripts treaties agreements
    signs law bill constitution treaty agreement transcript video message advertisement ad headline page text records
    """.split()
)

#: Words for those who publish.
OUTLETS: Final[frozenset[str]] = frozenset(
    """
    newspaper paper magazine website site station channel broadcaster network radio television tv daily weekly agency
    news afp ap reuters upi dpa efe ansa tass xinhua bbc cnn nbc abc cbs fox npr msnbc pbs espn bloomberg aljazeera
    al-jazeera show program programme podcast
    """.split()
)

#: Last words of the names of papers and stations.
PAPERS: Final[frozenset[str]] = frozenset(
    "Times Post News Press Journal Star Courier Herald Tribune Gazette Guardian Observer Mail Telegraph Daily Weekly "
    "Review Magazine Radio Television TV Chronicle Independent Standard Mirror Sun Globe Examiner".split()
)

#: Words for occasions to speak.
EVENTS: Final[frozenset[str]] = frozenset(
    """
    conference briefing hearing rally meeting summit debate session forum parliament congress court ceremony luncheon
    dinner convention seminar symposium audience crowd interview panel assembly
    """.split()
)

#: Small words inside names.
PARTICLES: Final[frozenset[str]] = frozenset(
    "al bin ibn bint abu van von der den de del della di da dos du la le el ben ter".split()
)

#: First names of men and of women; some are both.
MALE: Final[frozenset[str]] = frozenset(
    """
    Aaron Abdul Abdullah Achim Adam Adrian Ahmad Ahmed Aidan Alan Albert Alberto Alejandro Aleksandr Alessandro
    Alex Alexander Alexei Alexis Alfredo Ali Alvaro Amir Anders Andre Andrea Andreas Andrei Andrew Andrés Angus
    Anil Anthony Antoine Anton Antonio Arjun Armando Arnaud Artem Arthur Arturo Arun Ashok Austin Axel Bakary
    Barack Barry Bart Bashar Ben Benjamin Bernard Bernd Bernie Bilal Bill Billy Bjorn Bo Bob Bobby Bogdan Boris
    Bradley Brandon Brendan Brian Bruce Bruno Bryan Callum Carl Carlos Cesar Charles Chidi Chinedu Chris
    Christian Christopher Claude Clive Colin Conor Craig Cristian Cyril Damien Dan Dana Daniel Darren Dave David
    Declan Denis Dennis Derek Desmond Diego Dieter Dinesh Dirk Dmitry Dominic Dominik Don Donald Doug Douglas
    Duncan Dylan Ed Eduard Eduardo Edward Edwin Elijah Emeka Emil Emilio Emmanuel Emre Enrique Eric Erik Ernesto
    Esteban Ethan Etienne Eugene Evan Fabio Faisal Farid Fayez Federico Felipe Felix Femi Ferdinand Fernando
    Fidel Filip Florian Francois Frank Franz François Fred Frederic Frederick Fritz Gabriel Gabriele Garry Gary
    Gavin Geoff Geoffrey George Georges Gerald Gerard Gerhard Gilles Giorgio Giovanni Giuseppe Glen Glenn Gordon
    Graham Greg Gregory Guido Guillermo Gunnar Gustavo Guy Hamid Hamza Hans Harald Harold Haruki Hassan Hector
    Heinz Henrik Henry Herman Hiroki Hiroshi Horacio Howard Hubert Hugh Hugo Humberto Hussein Ian Ibrahim
    Ibrahima Ignacio Igor Ilya Imran Ismail Ivan Ivo Jack Jackie Jacob Jacques Jaime Jake Jakob Jamal James
    Jamie Jan Janos Jarrod Jason Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jim Jiri Joachim
    Joakim Joao Joe Joel Johan Johannes John Johnny Jonas Jonathan Jordan Jorg Jorge Jose Josef Joseph Josh
    Joshua Juan Jude Julian Julien Julio Jun Jurgen Justin Kamal Karim Karl Karol Kazuo Keith Ken Kenji Kenneth
    Kerry Kevin Khaled Khalid Khalifa Kim Kiran Kjell Klaus Kofi Konstantin Krzysztof Kumar Kurt Kwame Kyle
    Lamine Larry Lars Laszlo Laurent Lauri Lawrence Lee Leif Leo Leon Leonard Leonardo Leonid Leslie Lewis Liam
    Lindsay Lionel Lloyd Logan Lorenzo Louis Lubomir Luc Luca Lucien Luis Luka Lukas Lutz Maciej Magnus Mahmoud
    Malcolm Manuel Marc Marcel Marcin Marco Marcos Marcus Mario Marius Mark Marko Markus Martin Mason Mateo
    Mathieu Mats Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Mehmet Michael Michal Michel Miguel
    Mikael Mike Mikhail Milan Milos Miroslav Mitchell Mitt Mohamed Mohammad Mohammed Morgan Morten Moses
    Muhammad Murat Murray Musa Mustafa Nabil Nadir Naoki Narendra Nasser Nathan Neil Nelson Newt Niall Nicholas
    Nick Nicola Nicolas Niels Nigel Niklas Nikolai Nikos Nils Noah Norbert Norman Ola Ole Oleg Oleksandr Oliver
    Olivier Olli Omar Orhan Orlando Oscar Osman Otto Owen Pablo Pascal Pat Patrice Patricio Patrick Paul Paulo
    Pavel Pawel Pedro Per Percy Pete Peter Petr Petro Phil Philip Philippe Pierre Pieter Piotr Rafael Rahul
    Rainer Raj Rajesh Ralf Ralph Rami Ramon Ramzan Randy Raul Ravi Ray Raymond Recep Reinhard Renato Rene Reza
    Ricardo Riccardo Richard Rick Rob Robert Robin Rodney Rodrigo Roger Roland Rolf Romain Roman Ron Ronald
    Ronan Rory Ross Roy Rudolf Rui Rupert Ruslan Russell Ryan Sam Sami Samir Samuel Sandeep Sanjay Santiago
    Sasha Satoshi Saul Scot Scott Sean Sebastian Sergei Sergey Sergio Seth Shane Shaun Shinji Sidney Simon
    Simone Slobodan Stanislav Stanley Stefan Steffen Stephen Steve Steven Stuart Suleiman Sunil Sven Takeshi
    Taras Tarek Tariq Taro Ted Terry Theo Thierry Thomas Tim Timothy Tobias Toby Tom Tomas Tomasz Tommy Tony Tor
    Toshiro Tracy Trevor Tristan Tyler Uwe Vaclav Valentin Valery Vasily Victor Vijay Vikram Viktor Vincent
    Vitaly Vlad Vladimir Volodymyr Walter Warren Wayne Wei Werner Wilfried Wilhelm Will William Willie Wim
    Wojciech Wolfgang Xavier Yann Yasser Yevgeny Yoshi Yuri Yusuf Yves Zachary Zoltan Zoran
    """.split()
)
FEMALE: Final[frozenset[str]] = frozenset(
    """
    Abigail Ada Adele Adriana Agnes Agnieszka Aicha Aisha Alejandra Alessandra Alex Alexandra Alexis Alice
    Alicia Alina Alison Alma Amal Amanda Amber Amelia Amina Amira Amy Ana Anastasia Andrea Andreea Angela
    Angelica Angie Anita Anja Anke Ann Anna Anne Anneke Annette Annie Antonia Asha Ashley Asma Astrid Audrey
    Aurora Ayesha Ayse Barbara Beate Beatrice Beatriz Becky Bernadette Beth Bettina Betty Beverly Bianca Birgit
    Blanca Bonnie Brenda Brigitte Britta Brittany Camila Camille Candice Carina Carla Carly Carmen Carol Carole
    Carolina Caroline Carolyn Carrie Cassandra Catherine Cecile Cecilia Celia Celine Chantal Charlene Charlotte
    Chelsea Cheryl Chiara Chloe Chris Christa Christina Christine Claire Clara Claudia Colette Colleen Connie
    Constance Corinne Cristina Cynthia Daisy Dana Daniela Danielle Danuta Daphne Daria Dawn Debbie Deborah Debra
    Deirdre Delia Denise Denisha Diana Diane Dolores Donna Dora Doris Dorota Dorothy Edith Edna Eileen Ekaterina
    Elaine Eleanor Elena Eleni Elise Elizabeth Elizaveta Elke Ella Ellen Elsa Elvira Emilia Emily Emine Emma
    Erica Erika Erin Esperanza Estelle Esther Eugenia Eva Evelina Evelyn Fabiola Faith Fanny Farida Fatima Fatma
    Faye Felicia Fiona Flora Florence Frances Francoise Françoise Frida Gabriela Gabriele Galina Gemma Genevieve
    Georgia Georgina Gerda Gillian Gina Gisela Giulia Gloria Grace Graciela Greta Guy Gwen Halima Hana Hanna
    Hannah Harriet Hawa Hazel Heather Hedda Heidi Helen Helena Helene Henrietta Hilda Hilde Hillary Holly Huma
    Ida Ilona Ines Inga Inge Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Ivana Ivanka Ivy Jackie
    Jacqueline Jamie Jan Jana Jane Janelle Janet Janice Janina Janine Jasmine Jean Jeanne Jelena Jen Jenna
    Jennifer Jenny Jessica Jill Joan Joanna Joanne Jodie Johanna Josefina Josephine Joy Joyce Juana Juanita Jude
    Judith Judy Julia Juliana Julie Juliet Justine Kamala Karen Karin Karina Karolina Katarina Katarzyna Kate
    Katharina Katherine Kathleen Kathryn Kathy Katja Katrin Katrina Katy Kayla Kelly Kellyanne Kerry Kerstin
    Khadija Kim Kimberly Kirsten Kirsty Kristen Kristin Kristina Kylie Lara Larissa Latifa Laura Lauren Lauri
    Laurie Layla Lea Leah Lee Leila Lena Lesley Leslie Leticia Li Lidia Lien Lieve Lila Lilian Liliana Lily Lina
    Linda Lindsay Lisa Lisbeth Liz Liza Lola Lorena Loretta Lori Lorna Lorraine Louisa Louise Lourdes Lucia
    Luciana Lucy Ludmila Luisa Luz Lydia Lyn Lynn Madison Maeve Magda Magdalena Maja Malia Malika Manuela Mara
    Marcela Margaret Margarita Margot Marguerite Maria Mariam Mariana Marianne Marie Marilyn Marina Marisa Marit
    Marjorie Marlene Marta Martha Martina Mary Mathilde Maureen Maya Mbali Megan Megyn Mei Melania Melanie
    Melissa Mercedes Meredith Mia Michaela Michele Michelle Milena Mina Mira Miranda Miriam Miyuki Moira Molly
    Mona Monica Monika Monique Morgan Muriel Myriam Nadia Nadine Nancy Naomi Nasrin Natalia Natalie Natalya
    Nathalie Neha Nell Nelly Ngozi Niamh Nicola Nicole Nikki Nina Nisha Noor Nora Norma Nuria Odette Oksana
    Olena Olga Olivia Oluchi Oona Paloma Pam Pamela Pat Patience Patricia Patsy Paula Paulina Pauline Peggy
    Penelope Penny Petra Philippa Phoebe Phumla Phyllis Pilar Polly Priya Rachel Rachida Raquel Rasha Rebeca
    Rebecca Regina Renata Renee Rhonda Rina Rita Roberta Robin Rocio Romana Rosa Rosalind Rosanna Rosario Rose
    Rosemary Roxana Rukmini Ruth Sabina Sabine Sabrina Safia Sally Salma Sam Samantha Samira Sandra Sandrine
    Sanna Sara Sarah Sasha Saskia Selina Serena Sharon Shauna Sheila Shirin Shirley Shreya Sigrid Sigrun Silke
    Silvia Simona Simone Sinead Siobhan Sofia Sofie Solange Sonia Sonja Sophia Sophie Soraya Stacey Steffi
    Stella Stephanie Sue Sunita Susan Sushma Suzanne Svetlana Sylvia Sylvie Tamara Tamsin Tania Tanja Tanya Tara
    Tatiana Tatyana Teresa Teresia Terry Tess Thandi Theresa Theresia Tilda Tina Traci Tracy Trudy Ulla Ulrike
    Uma Ursula Valentina Valeria Valerie Vanessa Vera Verena Veronica Veronika Victoria Virginia Vivian Viviane
    Wanda Wangari Wendy Wilma Winnie Xenia Yasmin Yasmine Yoko Yolanda Yuki Yulia Yvette Yvonne Zahra Zainab
    Zara Zeynep Zoe Zofia Zuzana
    """.split()
)

#: Pronouns, and words for anybody at all, in lower case.
HE, SHE, IT, THEY = (
    frozenset({"he", "him", "his", "he's", "he'd", "he’s", "he’d"}),
    frozenset({"she", "her", "she's", "she'd", "she’s", "she’d"}),
    frozenset({"it", "its"}),
    frozenset({"they", "their", "them", "they're", "they’re"}),
)
NOBODY: Final = frozenset(
    "i we you one i'm we're you're my our nobody everyone everybody anyone someone somebody those this these there all "
    "none".split(),
)
