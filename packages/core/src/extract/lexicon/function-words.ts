/** Closed classes of English, lower case. Own lists. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const determiners = words(
  "the a an this that these those his her its their our your my some any no every each either neither both all several many few most more " +
    "another other such what which whose one two three four five six seven eight nine ten dozens hundreds",
);
export const possessives = words("his her its their our your my whose 's");
export const subjectPronouns = words("he she they it we i you who");
export const objectPronouns = words("him her them it us me you whom himself herself themselves");
export const prepositions = words(
  "of in on at to for from with by about against between among into onto over under after before during through throughout without within " +
    "across along around behind beside besides beyond near off outside inside toward towards upon via per despite regarding concerning aboard amid " +
    "like until till since than as",
);
export const subordinators = words(
  "that because although though while whereas if unless until since when whenever where wherever after before once whether as so",
);
export const coordinators = words("and or but nor yet");
export const relatives = words("who which that whose whom where when");
export const complementizers = words("that whether if how why what when where who which");
export const auxiliaries = words(
  "has have had having is are was were be been being am do does did will would shall should can could may might must 've 'd 'll 's 're 'm " +
    "hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't shouldn't can't couldn't cannot mightn't mustn't",
);
export const beForms = words("is are was were be been being am 's 're 'm isn't aren't wasn't weren't");
export const modals = words(
  "will would shall should can could may might must 'll 'd won't wouldn't shouldn't can't couldn't cannot",
);
/** "Would" is left out: in news it is mostly habit or refusal ("she would say", "would not say"). */
export const hypotheticalModals = words("could might may");
export const negations = words(
  "not never n't hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't shouldn't can't couldn't cannot neither nor hardly",
);
/** Verbs that with an infinitive say that the act did not happen: declined to say. */
export const negatingVerbs = words(
  "declined declines decline declining refused refuses refuse refusing failed fails fail neglected forgot",
);
/** Verbs that with an infinitive belong to the act: went on to say, continued to refute. */
export const phaseVerbs = words(
  "went goes continued continues began begins sought seeks seemed seems appeared appears used tried tries proceeded moved rushed came had has have hastened took takes managed manages",
);
/** Adverbs that may stand inside a verb group; those in -ly count as well. */
export const groupAdverbs = words(
  "also again then later once since still already ever never not just even often always sometimes soon first further now so today today's long earlier thus once more merely simply only instead afterwards afterward beforehand aloud",
);
export const monthsAndDays = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight",
);

export function isAdverb(lower: string): boolean {
  return groupAdverbs.has(lower) || (lower.length > 4 && lower.endsWith("ly") && !notAdverbs.has(lower));
}

const notAdverbs = words(
  "family ally italy july assembly reply anomaly rally bully supply apply rely imply comply multiply belly jelly kelly emily sally billy holly molly early daily weekly monthly friendly only elderly",
);

/** Common verbs that are no cues: they end a noun phrase to their right. Finite forms. */
export const commonVerbs = words(
  "made makes took takes got gets gave gives went goes came comes saw sees knew knows thought thinks wanted wants believed believes felt feels " +
    "became becomes left leaves kept keeps let lets put puts ran runs won wins lost loses led leads held holds brought brings stood stands sat sits " +
    "fell falls rose rises met meets paid pays sent sends built builds found finds showed shows used uses tried tries needed needs helped helps " +
    "worked works lived lives moved moves played plays seemed seems appeared appears remained remains started starts turned turns happened happens " +
    "voted votes served serves joined joins returned returns received receives raised raises spent spends faced faces won't took hopes hoped expects " +
    "expected plans planned decided decides began begins includes included",
);
