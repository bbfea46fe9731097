import type { PronounGender } from "./titles.js";
import { words } from "./word-list.js";

/** Nouns for those who speak without a name. Compiled by hand from common knowledge of news English. */

/** Nouns that tell the pronoun, by their form or by kinship. */
export const genderedNouns: ReadonlyMap<string, PronounGender> = new Map<string, PronounGender>([
  ...words(`
man boy gentleman guy father son brother husband uncle nephew grandfather grandson stepfather boyfriend widower groom dad actor waiter king prince
duke monk priest businessman spokesman chairman congressman councilman assemblyman alderman salesman fisherman policeman fireman cameraman
nobleman statesman sportsman craftsman tradesman frenchman englishman irishman schoolboy cowboy godfather fiance fiancé`).map(
    (noun): [string, PronounGender] => [noun, "he"],
  ),
  ...words(`
woman girl lady mother daughter sister wife aunt niece grandmother granddaughter stepmother girlfriend widow bride mom mum actress waitress queen
princess duchess nun businesswoman spokeswoman chairwoman congresswoman councilwoman assemblywoman saleswoman policewoman camerawoman noblewoman
stateswoman sportswoman frenchwoman englishwoman irishwoman schoolgirl godmother fiancee fiancée heroine hostess ballerina midwife matriarch`).map(
    (noun): [string, PronounGender] => [noun, "she"],
  ),
]);

/** Nouns for one person by office, work, kinship or part played. */
export const personNouns: ReadonlySet<string> = new Set([
  ...genderedNouns.keys(),
  ...words(`
academic accountant activist addict administrator admirer admiral adviser advisor advocate agent aide ally ambassador analyst anchor announcer
anthropologist appointee archaeologist archbishop architect artist assistant astronaut astronomer athlete attendant attorney author backbencher baker
bandleader banker baritone barrister billionaire biographer biologist bishop blogger boss botanist boxer broadcaster broker builder bureaucrat
butcher buyer campaigner candidate captain cardinal caretaker carpenter cashier celebrity ceo chair chairperson champion chancellor chaplain
chef chemist chief child choreographer citizen claimant cleaner clergyman cleric clerk client climatologist coach coalition-builder collaborator
colleague collector colonel columnist comedian commander commentator commissioner composer conductor confidant conservative constable
constituent consultant consumer contender contractor contributor convert cook coordinator coroner correspondent councillor councilor counsel
counselor counterpart courtier cousin creator critic curator customer cyclist dancer dealer dean defendant defender delegate demonstrator
dentist deputy designer detective developer dictator diplomat director dissident doctor donor driver economist editor educator elder electrician
emissary employee employer engineer entrepreneur envoy epidemiologist executive expert explorer farmer figure filmmaker financier firefighter
fisher follower footballer foreman founder friend front-runner frontman frontrunner fugitive fundraiser gardener general geographer geologist
goalkeeper governor graduate grocer guard guest guitarist gunman hacker head headteacher headmaster headmistress historian homeowner host hostage
hunter imam immigrant incumbent influencer informant inmate insider inspector instructor insurgent interpreter intern interviewer inventor
investigator investor jeweller jockey journalist judge jurist juror justice keeper kid landlord lawmaker lawyer leader lecturer legislator
lexicographer librarian lieutenant linguist lobbyist loyalist magistrate major manager marshal mathematician mayor mechanic mediator member mentor
merchant meteorologist midfielder migrant militant millionaire minister missionary mogul monarch mp musician narrator naturalist negotiator
neighbor neighbour neurologist newcomer nominee novelist nurse observer offender officer official operative opponent organiser organizer
owner painter paramedic parent partner passenger pastor patient patron peer pensioner performer person pharmacist philanthropist philosopher
photographer physician physicist pilot plaintiff planner player playwright plumber poet politician pollster pope porter predecessor premier
president presenter preacher principal prisoner producer professor programmer prosecutor protester protestor psychiatrist psychologist publicist
publisher pundit pupil quarterback rabbi racer rancher rapper realtor rebel receptionist recipient recruiter referee refugee regulator
relative reporter representative rescuer researcher resident respondent restaurateur retiree reverend rider rival roofer ruler runner sailor
scholar scientist screenwriter sculptor secretary senator sergeant servant sheriff shipowner shopkeeper signaller singer skipper smuggler
sociologist soldier solicitor songwriter soprano source speaker specialist speechwriter spokesperson spouse spy staffer star statistician
strategist striker student successor superintendent supervisor supporter surgeon surveyor survivor suspect teacher teammate technician teenager
tenant theologian therapist toddler tourist trader trainer traveller treasurer trucker trustee tutor tycoon undersecretary user veteran vet
vicar victim villager violinist virologist visitor volcanologist volunteer voter warden warlord whistleblower winemaker winner witness worker
worshiper worshipper writer youth zoologist co-author co-founder cofounder co-host co-owner co-worker vice-president vice-chairman ex-husband
ex-wife ex-president headteacher oceanographer glaciologist ecologist hydrologist seismologist shareholder subscriber bystander onlooker
moderator proponent attendee commenter hacker neurosurgeon checker fact-checker skeptic sceptic optimist pessimist enthusiast purist theorist centrist
motorist essayist satirist ethicist geneticist immunologist cardiologist oncologist paediatrician pediatrician nutritionist pathologist
psychotherapist criminologist demographer archivist conservationist environmentalist caller listener viewer reader shopper bidder commuter
parishioner congregant marcher heckler canvasser surrogate handler emcee petitioner complainant whistle-blower
passer-by stepfather attacker assailant shooter killer thief intruder claimant appellant ferryman boatman boatyard-owner welder machinist blacksmith tailor glazier dockworker stevedore longshoreman lifeguard coxswain
helmsman harbourmaster harbormaster postmaster stationmaster bartender barista beekeeper shepherd herder vendor stallholder seller`),
]);

/** Nouns for many persons; most others are the plural of a person noun. */
export const groupNouns: ReadonlySet<string> = new Set(
  words(`
people men women children police authorities troops forces public others many some several most few both all families relatives parents siblings
couple pair trio crowd crew staff team majority minority public electorate leadership opposition media press delegation jury audience crowd
youth clergy military personnel folks locals elites rebels insurgents militants separatists islanders sides parties backers allies governments
nations countries states powers communities towns cities companies firms banks agencies unions groups organisations organizations ministries
departments councils schools businesses unionists loyalists nationalists feminists conservatives liberals democrats republicans progressives
percent half two-thirds three-quarters three-fourths majorities moderates hardliners populists trio pair duo kin brethren spokesmen spokeswomen spokespeople businessmen businesswomen lawmen fishermen
congressmen firemen policemen salespeople townspeople villagers mps meps lords peers ministers grown-ups pickets mourners fans`),
);

/** Plural nouns by which an outlet hides a name: “officials said” is anonymous, “lawmakers said” is not. */
export const anonymousPlurals: ReadonlySet<string> = new Set(
  words(
    "officials sources aides insiders people diplomats advisers advisors staffers witnesses persons individuals operatives associates confidants",
  ),
);

/** Nouns for bodies that act as one. */
export const organizationNouns: ReadonlySet<string> = new Set(
  words(`
academy administration agency airline alliance army assembly association authority bank board body brand broadcaster brewery brokerage bureau business
cabinet camp campaign carrier center centre chain chamber charity church clinic club coalition college commission committee company congress
consortium consultancy corporation council country court daily delegation department developer directorate division embassy exchange executive
faction federation firm force forum foundation franchise fund garrison government group hospital industry institute institution insurer
judiciary junta kingdom laboratory lab league legislature lender maker manufacturer militia ministry mission monarchy monitor movement museum
nation navy network newspaper nonprofit observatory office operator opposition organisation organization outfit outlet panel paper parliament partnership
party police presidency press producer prosecution defence defense publication publisher publishers regime regiment regulator republic retailer
secretariat senate service society start-up startup state studio supplier symposium syndicate taskforce team theatre think-tank thinktank treasury
tribunal trust union unit university utility watchdog website wing world side kremlin palace district school city town village community region
province county household family band orchestra crew jury`),
);

/** Nouns for texts that speak: the report said. */
export const documentNouns: ReadonlySet<string> = new Set(
  words(`
advertisement ad affidavit agenda analysis announcement article assessment audit autopsy ballot bill biography blog book briefing brochure
bulletin charter chronicle code column communique communiqué complaint constitution contract data decree diary dispatch document documents dossier
draft editorial email emails e-mail e-mails essay estimate estimates evidence figures file filing filings findings footage form guidance guide
guideline guidelines handbook headline history indictment inquiry inscription invitation item journal judgment judgement lawsuit law leaflet letter
letters list log logbook magazine manifesto manual map measure memo memoir memorandum memos message messages minutes motion note notes notice
novel order page paper papers petition plaque platform play poem policy poll polls post posts press-release proclamation proposal
prospectus questionnaire recording records release report reports research resolution results review ruling rules rule script series sign
slide slogan song speech statement statements statistics statute story studies study subpoena suit summary survey surveys tape tapes testimony text
texts thesis transcript transcripts treaty tweet tweets verdict video videos warrant website wire witness-statement writ`),
);

/** Nouns before the titles of works: the album Low Water. */
export const workNouns: ReadonlySet<string> = new Set(
  words(
    "album film movie book novel song single play opera musical poem painting memoir sitcom drama documentary podcast ballet symphony sculpture " +
      "ship ferry yacht trawler boat vessel",
  ),
);

/** Nouns for one person that say too little to match a role: the man may be anyone. */
export const vagueNouns: ReadonlySet<string> = new Set(
  words(
    "man woman boy girl person child kid guy lady gentleman member figure other one friend colleague source official people someone",
  ),
);

/** Singular forms of the irregular plurals above. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["wives", "wife"],
  ["people", "person"],
]);

/** General nouns for persons, with the special ones they take up: “the Russian leader” for the Russian president. */
export const roleSynonyms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    leader:
      "president premier chancellor minister king queen head chairman chairwoman chief boss taoiseach ruler dictator emir prince",
    chief: "head director commissioner president boss leader superintendent secretary-general",
    head: "director chief president leader boss chair",
    boss: "executive ceo chief head manager director chairman",
    executive: "ceo chief officer chairman president",
    ceo: "executive officer chief",
    premier: "minister",
    spokesman: "spokesperson spokeswoman representative",
    spokeswoman: "spokesperson spokesman representative",
    spokesperson: "spokesman spokeswoman representative",
    chairman: "chair chairwoman chairperson",
    chairwoman: "chair chairman chairperson",
    chair: "chairman chairwoman chairperson",
    lawmaker:
      "rep representative sen senator congressman congresswoman mp deputy legislator member assemblyman assemblywoman",
    congressman: "rep representative lawmaker republican democrat",
    congresswoman: "rep representative lawmaker republican democrat",
    legislator: "lawmaker mp senator sen rep representative deputy member",
    politician: "minister mp senator sen rep representative lawmaker leader candidate councillor",
    senator: "sen",
    representative: "rep",
    governor: "gov",
    diplomat: "ambassador envoy minister representative spokeswoman spokesman spokesperson consul",
    official: "secretary minister director commissioner undersecretary",
    lawyer: "attorney barrister solicitor counsel",
    attorney: "lawyer counsel",
    counsel: "lawyer attorney",
    physician: "doctor dr surgeon",
    doctor: "dr physician surgeon",
    academic: "professor prof lecturer scholar",
    scientist: "researcher biologist physicist chemist climatologist glaciologist geologist professor",
    researcher: "scientist professor",
    candidate: "nominee",
    nominee: "candidate",
    peer: "baroness lord lady",
    cleric: "bishop archbishop imam rabbi priest cardinal",
    officer: "sergeant captain lieutenant detective inspector",
    general: "gen",
    coach: "manager",
    manager: "coach",
    businessman: "billionaire tycoon entrepreneur magnate mogul",
    billionaire: "businessman tycoon mogul",
    republican: "rep sen senator representative",
    democrat: "rep sen senator representative",
  }).map(([noun, special]) => [noun, new Set(words(special))]),
);

/** Nouns for texts by which news takes up one it has called something else: a study, the paper. */
export const documentSynonyms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    paper: "study article research",
    study: "paper article research",
    research: "study paper",
    text: "statement communique communiqué resolution agreement declaration treaty",
    document: "report memo memorandum filing paper statement letter",
    report: "study assessment audit review analysis inquiry",
    assessment: "report analysis review",
    analysis: "study report assessment",
    letter: "email e-mail",
    memo: "memorandum",
    survey: "poll",
    poll: "survey",
    lawsuit: "complaint suit",
    suit: "lawsuit complaint",
    complaint: "lawsuit suit",
    post: "tweet message",
    tweet: "post message",
  }).map(([noun, special]) => [noun, new Set(words(special))]),
);

/** General nouns for bodies, with the words in their names they take up: “the union” for the Federation of Signal Workers. */
export const organizationSynonyms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    union: "federation brotherhood workers",
    company:
      "inc inc. corp corp. corporation co co. ltd ltd. plc group holdings industries motors airlines energy systems technologies",
    firm: "inc inc. corp corp. llp llc ltd plc group partners associates capital",
    group: "association coalition alliance federation society network foundation fund",
    organization: "association coalition alliance federation society network foundation fund",
    organisation: "association coalition alliance federation society network foundation fund",
    charity: "trust foundation fund society",
    agency: "administration bureau service",
    department: "treasury office",
    ministry: "office department",
    newspaper: "times post gazette herald tribune guardian telegraph courier journal news beacon star chronicle",
    paper: "times post gazette herald tribune guardian telegraph courier journal news beacon star chronicle",
    broadcaster: "television radio tv news",
    airline: "airlines airways air",
    lender: "bank",
    carrier: "airlines airways air",
    club: "united city fc rovers wanderers athletic town hotspur",
    team: "united city fc rovers wanderers athletic town",
    university: "college institute",
    court: "tribunal",
    bloc: "union",
    alliance: "organization",
    party: "democrats republicans conservatives labour greens",
    "think-tank": "institute institution center centre foundation",
  }).map(([noun, special]) => [noun, new Set(words(special))]),
);
