const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Modal verbs: what they govern has not happened yet when the sentence is written. "Would have" is past. */
export const modals = set("will shall would could should might must can cannot ll gonna");

/** "May" is a modal only in lower case. */
export const lowerCaseModals = set("may");

/** Present forms of "be". */
export const presentBe = set("is are am re");
/** Past forms of "be". */
export const pastBe = set("was were");
/** Present forms of "have". */
export const presentHave = set("has have ve");

/** Words after which an infinitive is still to come: "set to", "plans to", "agreed to". */
export const futureControl = set(
  [
    "set due going about likely unlikely slated poised ready bound supposed able scheduled expected planned intended hoping",
    "plan plans planning expect expects expecting schedule schedules intend intends intending hope hopes hoped",
    "aim aims aiming aimed want wants wanted prepare prepares preparing prepared vow vows vowed pledge pledges pledged",
    "promise promises promised threaten threatens threatened agree agrees agreed seek seeks propose proposes proposed",
    "need needs has have ought is are",
  ].join(" "),
);

/** Words that look ahead by themselves, with a date beside them. */
export const futureWords = set("scheduled slated upcoming forthcoming planned expected due ahead deadline");

/** Irregular past forms; "set", "cut", "hit" and the like are past unless a modal or "to" governs them. Own list of frequent news verbs. */
export const irregularPast = set(
  [
    "said told had did went came took gave made got found left met won lost led held began broke brought built bought",
    "caught chose drew drove fell felt fought flew fled froze grew heard hit cut kept knew laid let meant paid put quit ran",
    "rose saw sought sold sent set shook shot shut spoke spent spoke stood stole struck swept swore taught thought threw",
    "understood woke wore withdrew wrote became bore bled blew bet burst cast clung dealt dug ate forbade forgot forgave",
    "hung hid hurt lent lay lit overcame overthrew rode rang sang sank sat slept slid split spread sprang stuck stung",
    "swam swung tore trod wept wound arose awoke beat beaten begun been born bred drunk driven eaten fallen flown forgotten",
    "given gone grown hidden known seen shown spoken stolen sworn taken thrown worn written undertook broadcast upheld",
    "overturned read resold retook retaken undid fed bid hurt outdid oversaw foresaw misled strove thrust",
  ].join(" "),
);

/** Words in -ed that are no past form. */
export const falsePast = set(
  "need indeed speed feed breed seed weed exceed proceed succeed hundred sacred naked wicked embed unprecedented greed creed deed bleed heed reed steed concede impede accede supersede",
);

/** Words that may stand between an auxiliary and its verb. */
export const adverbs = set(
  "not also now still never already just only t then soon even once first later be been being have",
);
