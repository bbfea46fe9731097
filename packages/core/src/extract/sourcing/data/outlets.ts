/** Outlets whose names hold no word that gives them away; lower case, without "the". Compiled by hand. */
export const knownOutlets: ReadonlySet<string> = new Set([
  "abc",
  "al arabiya",
  "al jazeera",
  "axios",
  "barron's",
  "bbc",
  "bellingcat",
  "bild",
  "bloomberg",
  "business insider",
  "buzzfeed",
  "cbs",
  "cnbc",
  "cnn",
  "der spiegel",
  "deutsche welle",
  "economist",
  "el país",
  "financial times",
  "forbes",
  "fox",
  "haaretz",
  "huffpost",
  "itv",
  "kommersant",
  "la stampa",
  "le figaro",
  "le monde",
  "libération",
  "meduza",
  "msnbc",
  "nbc",
  "new yorker",
  "newsmax",
  "newsweek",
  "npr",
  "pbs",
  "politico",
  "propublica",
  "rai",
  "ria novosti",
  "rolling stone",
  "rt",
  "rte",
  "rté",
  "semafor",
  "sky",
  "spiegel",
  "süddeutsche zeitung",
  "time",
  "usa today",
  "vanity fair",
  "vice",
  "vox",
  "wired",
]);

/** Words that make the name they stand in the name of an outlet: "The Spokesman-Review", "Fox News", "the Velgrad Courier". */
export const outletHeads: ReadonlySet<string> = new Set(
  [
    "times post journal herald tribune gazette courier guardian chronicle telegraph news newsroom mail observer globe sun",
    "mirror star review magazine daily weekly inquirer examiner dispatch bulletin independent standard register sentinel",
    "republic ledger argus echo beacon advertiser picayune bee monitor today newspaper radio television tv broadcasting",
    "zeitung gazeta corriere press newswire wire",
  ]
    .join(" ")
    .split(" "),
);

/** Kinds of outlets that stand in front of a name: "the newspaper Sea Gazette", "the state agency ORTA". */
export const outletKinds: ReadonlySet<string> = new Set(
  "newspaper daily weekly tabloid broadcaster magazine website channel station network outlet agency".split(" "),
);

/** Kinds that only states have: "state television". */
export const stateKinds: ReadonlySet<string> = new Set(["television", "tv", "media", "radio"]);

/** Words that call the outlet itself: "this newspaper". */
export const ownKinds: ReadonlySet<string> = new Set(
  "newspaper paper magazine website outlet publication reporter correspondent organization organisation agency broadcaster programme program column".split(
    " ",
  ),
);
