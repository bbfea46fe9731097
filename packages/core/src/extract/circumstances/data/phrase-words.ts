import { words } from "../../lexicon/word-list.js";

/** Nouns that only tell which part of what follows "of" is meant: the *end* of the debate, the *sidelines* of the summit. */
export const partNouns: ReadonlySet<string> = new Set(
  words(
    "end start beginning middle close conclusion opening sidelines margins eve course heat height wake aftermath first second third last final rest " +
      "part series number couple round string minutes hours days day hour moments moment half front back edge heart center centre series latest pair " +
      "one two three several some most run lead-up issue edition runup",
  ),
);

/** Participles of what a speaker does while speaking; the phrases behind them tell where, when and to whom. */
export const addressingParticiples: ReadonlySet<string> = new Set(
  words(
    "speaking talking addressing appearing testifying campaigning standing responding answering answered asked pressed questioned quizzed challenged " +
      "interviewed writing posting tweeting emerging arriving leaving visiting joking reached",
  ),
);

/** Participles whose object is the audience, or the event at which the words fell: *addressing the crowd*, *opening a debate*. */
export const objectKinds: ReadonlyMap<string, "addressed" | "event"> = new Map([
  ["addressing", "addressed"],
  ...words("opening closing ending concluding chairing hosting attending leading launching").map(
    (participle): [string, "addressed" | "event"] => [participle, "event"],
  ),
]);

/** Participles that speak to somebody: speaking *to reporters*. */
export const dativeParticiples: ReadonlySet<string> = new Set(["speaking", "talking", "writing"]);

/** Participles that tell how a message went out: a statement *posted* on Tuesday, an email *dated* May 4. */
export const releaseParticiples: ReadonlySet<string> = new Set(
  words(
    "dated sent posted published released issued aired recorded broadcast delivered given shared filed circulated televised streamed uploaded made held emailed e-mailed written printed distributed conducted taped seen obtained reviewed read",
  ),
);

/** Participles whose time is not the time of saying, for any medium and for what is spoken before it goes out. */
export const laterReleases = {
  always: new Set(words("seen obtained reviewed read shared circulated leaked")),
  spoken: new Set(words("published aired broadcast posted printed released televised streamed uploaded written")),
};

/** Prepositions before a time that do not tell when something was said: until Friday, since March. */
export const timePrepositions: ReadonlySet<string> = new Set(
  words("on in at during over around before after within this"),
);

/** Verbs whose "to X" names the audience: said to reporters, wrote to shareholders. */
export const dativeVerbs: ReadonlySet<string> = new Set(
  words(
    "say write speak explain complain announce repeat admit confess remark mention suggest propose report appeal add whisper shout post describe " +
      "confirm address state declare protest boast recount read joke lament quip preach brag murmur mutter yell present deliver reveal",
  ),
);

/** What one speaks to without its being anybody: said to applause, wrote to the effect that. */
export const nobodies: ReadonlySet<string> = new Set(
  words(
    "applause cheers laughter boos jeers chants whoops groans silence acclaim effect extent point degree date contrary end music roars ovation hisses surprise question request query inquiry enquiry comment camera cameras microphone criticism allegation claim accusation complaint report",
  ),
);

/** Verbs whose subject is the scene: "*Talks in Geneva* saw him agreeing", "*a recording* that caught him saying". */
export const sceneVerbs: ReadonlySet<string> = new Set(
  words(
    "saw sees brought brings showed shows captured captures caught catches recorded records found finds heard hears",
  ),
);
