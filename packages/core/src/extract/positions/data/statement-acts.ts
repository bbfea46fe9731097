import type { CueClass, PositionAct } from "../../../schema/index.js";

/** The act of a statement by the class of its reporting verb. */
export const actOfClass: Partial<Record<CueClass, PositionAct>> = {
  deny: "deny",
  demand: "demand",
  agree: "agree",
  reject: "reject",
  criticize: "criticize",
  accuse: "accuse",
  defend: "defend",
  praise: "support",
  threaten: "threaten",
  promise: "promise",
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs whose act is another than their class has. */
export const actOfLemma: ReadonlyMap<string, PositionAct> = new Map<string, PositionAct>([
  ["concede", "concede"],
  ["propose", "propose"],
  ["put forward", "propose"],
  ["recommend", "propose"],
  ["call on", "demand"],
  ["appeal for", "demand"],
  ["appeal to", "demand"],
  ["order", "demand"],
]);

/** Verbs of those classes that only tell how words were said, or nothing about a stand. */
export const withoutStand = words(
  "question shoot+back fire+back hit+back push+back thank congratulate celebrate salute credit compliment counter charge guarantee assure reassure swear complain grumble fume thunder scoff taunt mock",
);
/** Verbs of fighting and of fighting with words: the position is read only when words are quoted. */
export const quotedOnly = words("attack refuse decline");

/** "declined *to comment*": no answer is no rejection. */
export const withholding = words(
  "comment say answer discuss elaborate speculate name identify disclose confirm give provide respond talk specify reveal be speak tell release explain address",
);

/** What somebody has, voices or repeats: "repeated his *demand* that". */
export const standNouns: ReadonlyMap<string, PositionAct> = new Map<string, PositionAct>([
  ["demand", "demand"],
  ["demands", "demand"],
  ["precondition", "demand"],
  ["preconditions", "demand"],
  ["ultimatum", "demand"],
  ["call", "demand"],
  ["calls", "demand"],
  ["support", "support"],
  ["backing", "support"],
  ["endorsement", "support"],
  ["opposition", "reject"],
  ["objection", "reject"],
  ["objections", "reject"],
  ["rejection", "reject"],
  ["criticism", "criticize"],
  ["condemnation", "criticize"],
  ["accusation", "accuse"],
  ["accusations", "accuse"],
  ["promise", "promise"],
  ["pledge", "promise"],
  ["vow", "promise"],
  ["commitment", "promise"],
  ["threat", "threaten"],
  ["threats", "threaten"],
  ["denial", "deny"],
  ["denials", "deny"],
  ["proposal", "propose"],
  ["offer", "propose"],
]);

/** Verbs whose object can be a stand of the speaker. */
export const restating = words(
  "reiterate repeat voice express renew restate stress issue emphasize emphasise underscore",
);

/** Verbs that say what something is called or deemed. */
export const describing = words("call describe label brand deem characterize characterise term dub dismiss");

/** What somebody who rejects, condemns or supports a thing calls it. */
export const verdicts: ReadonlyMap<string, PositionAct> = new Map<string, PositionAct>([
  ["unacceptable", "reject"],
  ["non-starter", "reject"],
  ["nonstarter", "reject"],
  ["impossible", "reject"],
  ["intolerable", "reject"],
  ["unworkable", "reject"],
  ["disgraceful", "criticize"],
  ["disgrace", "criticize"],
  ["shameful", "criticize"],
  ["outrageous", "criticize"],
  ["irresponsible", "criticize"],
  ["reckless", "criticize"],
  ["disastrous", "criticize"],
  ["disaster", "criticize"],
  ["unfair", "criticize"],
  ["appalling", "criticize"],
  ["dangerous", "criticize"],
  ["wrong", "criticize"],
  ["mistake", "criticize"],
  ["sham", "criticize"],
  ["betrayal", "criticize"],
  ["insult", "criticize"],
  ["absurd", "criticize"],
  ["ridiculous", "criticize"],
  ["unconstitutional", "criticize"],
  ["illegal", "criticize"],
  ["excellent", "support"],
  ["wonderful", "support"],
  ["terrific", "support"],
  ["outstanding", "support"],
]);

/** What is done to somebody in a threat. */
export const hostile = words(
  "force attack strike strikes retaliate retaliation respond punish sanction sanctions tariffs sue veto destroy bomb invade fire shoot kill crush obliterate " +
    "regret consequences suspend expel boycott quit resign walk withhold withdraw block cancel shut fight",
);
/** Words that make a condition a refusal feared: if they *don't*, unless they. */
export const refusing = words("don't doesn't do didn't not refuse refuses fail fails never won't unless without");
/** Who promises or threatens in his own voice. */
export const firstPersons = words("i we");

/** What one agrees to by accepting it; an award or a bribe is only taken. */
export const acceptable = words(
  "offer offers plan plans deal terms proposal proposals demand demands result results outcome invitation idea decision condition conditions agreement ruling verdict ceasefire truce " +
    "recommendation recommendations compromise nomination request fact that responsibility",
);
