import type { EventType } from "../../../schema/index.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns an event's object or subject must have where the verb alone is no event: struck a *village*, won the *race*. */
export const objectNouns: Partial<Record<EventType, ReadonlySet<string>>> = {
  attack: words(
    "village town city base bases troops soldiers convoy convoys police officers officer civilians hospital hospitals ship ships embassy consulate market school camp camps mosque church " +
      "building buildings compound depot airport port plant station positions position checkpoint headquarters home house protesters demonstrators worshippers refinery bridge targets tanker vessel patrol",
  ),
  sign: words(
    "deal deals agreement agreements accord treaty bill bills law contract contracts memorandum order orders pact declaration legislation petition budget act charter letter ceasefire truce resolution convention protocol",
  ),
  acquire: words(
    "stake shares company firm rival brand unit startup business newspaper club network maker chain bank airline company's assets",
  ),
  win: words(
    "election elections race primary primaries caucus caucuses nomination presidency seat seats title championship cup medal medals match game prize award tournament referendum vote votes contest " +
      "series majority runoff crown gold silver bronze state states delegates trophy gubernatorial mayoralty",
  ),
  investigate: words(
    "case cases claims allegations killing killings murder death deaths crash attack attacks incident fire theft fraud complaint complaints matter leak shooting explosion company deal payments role links ties",
  ),
};

/** What drives, flies or sails, and so can crash. */
export const vehicles = words(
  "plane planes jet jets helicopter helicopters aircraft airliner car cars truck trucks lorry bus buses train trains tram van vehicle vehicles ship ships boat boats ferry motorcycle drone drones flight tanker barge spacecraft rocket coach",
);

/** What can go off. */
export const explosives = words(
  "bomb bombs device devices car cars mine mines grenade grenades missile missiles shell shells tank boiler plant refinery rocket rockets pipeline vest bomber bombers blast explosive explosives package volcano factory",
);

/** Truces, as subjects of "took effect". */
export const truces = words("ceasefire cease-fire truce armistice");

/** Forces that attack others with weapons. */
export const attackers = words(
  "gunman gunmen militant militants rebel rebels troops forces fighters soldiers insurgents terrorists bomber bombers attacker attackers army militia militias police jets warplanes drones missiles rockets jihadists assailant assailants",
);

/** What is deployed or withdrawn. */
export const forces = words(
  "troops forces soldiers troop ships warships jets police officers guard guards units army missiles tanks reservists navy marines peacekeepers personnel aircraft carrier brigade battalion",
);

/** Nouns that name an event where somebody owns it or it goes on with "of", "by", "between": Lund's *resignation*. */
export const eventNouns: ReadonlyMap<string, EventType> = new Map<string, EventType>([
  ["visit", "travel"],
  ["trip", "travel"],
  ["arrival", "travel"],
  ["bombing", "attack"],
  ["shooting", "attack"],
  ["invasion", "attack"],
  ["airstrikes", "attack"],
  ["death", "die"],
  ["deaths", "die"],
  ["killing", "die"],
  ["murder", "die"],
  ["assassination", "die"],
  ["arrest", "arrest"],
  ["arrests", "arrest"],
  ["conviction", "convict"],
  ["acquittal", "acquit"],
  ["sentencing", "sentence"],
  ["resignation", "resign"],
  ["appointment", "appoint"],
  ["dismissal", "dismiss"],
  ["ouster", "dismiss"],
  ["reelection", "elect"],
  ["re-election", "elect"],
  ["signing", "sign"],
  ["withdrawal", "withdraw"],
  ["acquisition", "acquire"],
  ["takeover", "acquire"],
  ["merger", "merge"],
  ["meeting", "meet"],
  ["meetings", "meet"],
  ["talks", "meet"],
  ["summit", "meet"],
]);

/** Events whose owner is whom they are done to: his arrest, her death. */
export const ownersSuffer: ReadonlySet<EventType> = new Set<EventType>([
  "die",
  "arrest",
  "charge",
  "convict",
  "acquit",
  "sentence",
  "appoint",
  "nominate",
  "dismiss",
  "elect",
  "injure",
  "release",
]);

/** Events that those who take part do together. */
export const together: ReadonlySet<EventType> = new Set<EventType>(["meet", "merge", "marry"]);

/** Events done to persons: a verb of these kinds needs somebody as its object. */
export const ofPersons: ReadonlySet<EventType> = new Set<EventType>([
  "die",
  "injure",
  "arrest",
  "charge",
  "convict",
  "acquit",
  "sentence",
  "release",
  "elect",
  "appoint",
  "nominate",
  "dismiss",
  "marry",
]);

/** Events that only somebody can be the doer of. */
export const bySomebody: ReadonlySet<EventType> = new Set<EventType>([
  "meet",
  "travel",
  "vote",
  "resign",
  "withdraw",
  "protest",
  "strike",
  "plead",
  "merge",
  "lay-off",
  "announce-result",
  "sue",
]);

/** What one pulls out of. */
export const leavable = words(
  "deal agreement talks negotiations race treaty accord pact bloc union country region war contest election debate city town village area",
);
