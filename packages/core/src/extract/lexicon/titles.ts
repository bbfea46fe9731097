import { words } from "./word-list.js";

/** Titles that stand before names. Compiled by hand from common knowledge of news English. */

/** What a title or a noun says about the pronoun of who bears it. Only the text's own words count, never a first name. */
export type PronounGender = "he" | "she";

/** Forms of address and rank by courtesy, without their full stop, with the pronoun they go with. */
export const courtesyTitles: ReadonlyMap<string, PronounGender | null> = new Map<string, PronounGender | null>([
  ...words(
    "mr mister sir lord monsieur señor senor herr father brother king prince emperor sultan duke baron viscount pope",
  ).map((title): [string, PronounGender] => [title, "he"]),
  ...words(
    "mrs ms miss mme madame madam señora senora frau dame lady baroness queen princess empress duchess countess sister mother",
  ).map((title): [string, PronounGender] => [title, "she"]),
  ...words("mx dr doctor prof professor rev reverend hon messrs").map((title): [string, null] => [title, null]),
]);

/** Last words of offices, ranks and callings written with a capital before a name. */
export const officeTitles: ReadonlySet<string> = new Set(
  words(`
president premier chancellor minister secretary senator sen representative rep congressman congresswoman congressperson governor gov mayor judge
justice ambassador amb envoy commissioner director chairman chairwoman chairperson chair chief executive ceo cfo coo cto general gen colonel col
major maj captain capt lieutenant lt sergeant sgt admiral adm commander cmdr officer sheriff deputy detective inspector superintendent supt
bishop archbishop cardinal rabbi imam sheikh ayatollah mullah mufti patriarch reverend pastor deacon canon speaker leader councillor
councilor councilman councilwoman councilmember cllr attorney solicitor prosecutor spokesman spokeswoman spokesperson coach manager founder
co-founder editor analyst economist treasurer undersecretary under-secretary comptroller controller marshal brigadier corporal cpl private pvt
constable delegate alderman assemblyman assemblywoman assemblymember strategist adviser advisor counsel counselor counsellor ombudsman provost
principal chaplain trooper lieutenant-general secretary-general vice-president vice-chancellor vice-chairman director-general co-chair
co-chairman whip leader magistrate coroner registrar curator researcher scientist historian author writer singer actor actress reporter
correspondent anchor host columnist pollster nominee candidate frontrunner emir shah caliph tsar czar chieftain kaiser ex-president astronaut
midfielder striker defender goalkeeper winger quarterback skipper co-star activist negotiator mediator representative-elect president-elect
governor-elect mayor-elect senator-elect lady-elect vicar mp mep msp td member professor captain-general congressmember lawyer barrister`),
);

/** Capitalised words inside a title: Deputy Prime Minister, former Vice President. */
export const titleModifiers: ReadonlySet<string> = new Set(
  words(`
vice deputy acting former ex interim prime chief foreign defence defense interior finance health transport home education justice attorney
general house senate majority minority assistant associate executive managing supreme lead senior junior principal permanent first lord
brigadier lieutenant major rear staff special presidential national security shadow junior trade energy environment agriculture labor labour
economy economic housing commerce treasury budget culture sports science technology interim district state federal county city parliamentary
opposition party republican democratic communist homeland secretary press campaign police fire high private retired late then incoming outgoing
veteran fellow world co regional provincial local operating financial medical information technical returning electoral marketing chief-of-staff grand crown founding national`),
);

/** Words after “of” that complete a title before the name: Secretary of State John Kerry. */
export const titleObjects: ReadonlySet<string> = new Set(
  words(`
state defense defence health education energy labor labour commerce transportation transport agriculture interior treasury justice veterans
homeland housing staff finance trade culture police staff information economy environment science tourism planning`),
);

/** Titles that follow a comma and a town, or a party, in a lawmaker's apposition: Ohio Republican. */
export const partyNouns: ReadonlySet<string> = new Set(
  words("republican democrat independent conservative labour liberal socialist green tory"),
);

/** Endings of names: Martin Luther King Jr. */
export const nameSuffixes: ReadonlySet<string> = new Set(words("jr jr. sr sr. ii iii iv"));

/** Lower-case words inside names of persons. */
export const nameParticles: ReadonlySet<string> = new Set(
  words("de van von der den del della di da do dos du la le el al bin ibn ben bint abu ter ten zu af av e y ul ur"),
);
