const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words before a number that make it a name or a place in a list: section 5, room 12, No. 3. */
export const numberedNouns = words(
  "section sections article articles chapter chapters rule title clause paragraph no. no nos. number numbers page pages p. pp. room apartment apt suite route highway interstate flight " +
    "channel gate grade phase level type version season episode week day round stage part act scene volume vol. verse game war bowl proposition prop. amendment figure table question item " +
    "platform terminal pier line district ward precinct unit block lot class category tier division group exhibit count lane exit mile model series size aged age at-large area hall building floor zone bus train tram",
);

/** Results of games and votes, behind 3-2 or 5-4. */
export const scoredNouns = words(
  "win wins won loss losses lost victory victories defeat defeats draw lead vote votes decision record score tie run start margin split ruling game match shutout thrashing",
);

/** Streets and the like, at the end of an address. */
export const streetWords = words(
  "street st. st avenue ave. ave road rd. rd boulevard blvd. lane drive court place square terrace way highway parkway",
);

/** Irregular plurals of what is counted. */
export const irregularPlurals = words(
  "people men women children police feet teeth mice geese sheep fish deer aircraft spacecraft headquarters alumni media bacteria criteria personnel troops cattle dead killed injured wounded missing firemen policemen policewomen congressmen businessmen servicemen gunmen",
);

/** Words that end like plurals and are none. */
export const notPlural = words(
  "is was has his its this us thus less across always perhaps says does yes plus versus vs. as ours theirs yours hers united else besides sometimes afterwards towards news politics economics physics mathematics athletics gas bus virus campus crisis basis analysis process access success business address progress congress address press less politics series species",
);

/** What a compound with a number counts: a 12-seat council, a 28-point plan. */
export const compoundNouns = words(
  "seat member page point bed room person vote car storey story unit lane volume chapter strong word ship aircraft",
);
