import type { CueClass } from "../../schema/index.js";
import { type CueFrame, framesOf } from "./cue-frames.js";

/** A reporting verb with the words that belong to it. */
export interface CueVerb {
  readonly lemma: string;
  /** Particle or preposition behind the verb: call *for*, point *out*. */
  readonly particle: string | null;
  readonly class: CueClass;
  readonly frames: ReadonlySet<CueFrame>;
  /** True for a verb too common in other senses: it reports only quoted words right beside it. */
  readonly adjacentOnly: boolean;
}

/**
 * Reporting verbs of English news by class: `verb`, `verb+particle`, then `:` and the letters of its frames. Own list; which frames are
 * safe was decided by counting how often a form reports speech in annotated US political news.
 */
const verbsByClass: Partial<Record<CueClass, string>> = {
  state:
    "say:qci state:qc tell:qcai remark:qct comment:q comment+on:ot observe:qtc mention:qto note:qct declare:qco reiterate:qto repeat:qto stress:qto " +
    "emphasize:qto emphasise:qto underscore:qt underline:qt assert:qct maintain:qt mutter:q whisper:q shout:q yell:q cry:q scream:q " +
    "joke:qtc quip:q exclaim:q opine:qt muse:qt intone:q recount:qto recall:qto remember:q reflect:q conclude:qtc " +
    "report:qto inform:ta remind:qcta highlight:to interject:q chime+in:q cut+in:q weigh+in:q speak+of:qo speak+about:qo talk+about:qo go+on:q continue:q begin:q open:q close:q " +
    "signal:t indicate:qtc hint:qtc imply:qtc suggest:qtc contend:qct quote:q preach:qo lament:qto bemoan:qo sigh:q snap:q " +
    "testify:qct read:q articulate:o voice:o air:q vent:q elaborate:q enthuse:q gush:q marvel:q " +
    "boast:qtc boast+of:o boast+about:o brag+about:o joke+about:o brag:qtc pronounce:qo relay:qto put+it:q react:q show:to find:to flag:qto attribute:o " +
    "shrug:q smile:q laugh:q grin:q nod:q sob:q growl:q boom:q riff:q chuckle:q gasp:q beam:q wail:q roar:q murmur:q whine:q snarl:q hiss:q rasp:q croak:q " +
    "volunteer:q venture:q allow:q figure:q guess:q reckon:q chant:q sing:q ring:q blurt:q stammer:q deadpan:q crow:q grouse:q drawl:q bark:q retort:q",
  add: "add:qct",
  claim: "claim:qco allege:qct insist:qct argue:qct profess:qo purport:i reason:qc protest:q posit:qt",
  confirm:
    "confirm:qto acknowledge:qto admit:qto apologize+for:o apologise+for:o apologize:q apologise:q concede:qtc grant:q affirm:qto verify:t disclose:to identify:o name:o specify:ot reveal:qto confess:qt",
  deny: "deny:qtco refute:o disavow:o dispute:to rebut:qo contradict:o",
  demand:
    "demand:qto call+for:qo call+on:ai call+upon:ai insist+on:o urge:qaito implore:qa plead:q plead+for:qo beg:qa press+for:o request:to push+for:o exhort:qa",
  agree: "agree:qti agree+to:qo agree+with:o concur:q accept:o consent+to:o",
  reject: "reject:qo dismiss:qo rebuff:o refuse:i decline:i rule+out:qo spurn:o turn+down:o",
  criticize:
    "criticize:qo criticise:qo condemn:qo denounce:qo blast:qo slam:qo decry:qo deride:qo mock:qo ridicule:qo lambaste:qo assail:qo " +
    "rebuke:qo chide:qo scold:qo deplore:qo attack:qo fault:o question:qto complain:qtc complain+about:qo complain+of:o rail+against:qo taunt:qo lash+out:q " +
    "excoriate:qo pan:o object+to:o disparage:qo berate:qo castigate:qo skewer:qo bash:qo scoff:q grumble:qt fume:q thunder:q bristle+at:o " +
    "upbraid:qo censure:o",
  accuse: "accuse:qo blame:qo charge:qt",
  defend: "defend:qo justify:o stand+by:o counter:qt shoot+back:qt fire+back:qt hit+back:qt push+back:q",
  praise:
    "praise:qo applaud:qo hail:qo laud:qo commend:qo thank:qo tout:qo extol:qo welcome:qo congratulate:qo celebrate:q salute:q endorse:qo " +
    "compliment:qo credit:o champion:o",
  threaten: "threaten:qit",
  warn: "warn:qctao caution:qcta alert:ta warn+of:qo warn+about:qo warn+against:qo caution+against:o",
  promise: "promise:qitcao vow:qitc pledge:qito swear:qtc guarantee:qtc assure:qcta commit+to:o reassure:ta",
  advise: "advise:qait recommend:qto counsel:qa encourage:qai coach:q instruct:qai",
  propose: "propose:qtoi offer:qi put+forward:o suggest:q call+on:ai invite:ai outline:o unveil:o float:o",
  ask: "ask:qcaio inquire:q wonder:qt query:q appeal+to:ai appeal+for:o ask+for:o ask+about:o",
  answer: "reply:qtc respond:qtc answer:qt respond+to:o retort:qt",
  order: "order:qaiot rule:qt command:qa direct:ai",
  predict: "predict:qto forecast:qto project:t estimate:qtc speculate:qtc",
  explain: "explain:qto clarify:qt point+out:qt detail:o lay+out:o spell+out:o point+to:o illustrate:q demonstrate:q",
  announce: "announce:qto proclaim:qto herald:o issue:o",
  describe:
    "describe:qo call:qo label:qo brand:qo characterize:qo characterise:qo term:qo dub:qo deem:q liken:qo portray:qo refer+to:qo cast:q depict:qo " +
    "compare:qo single+out:o cite:qo discuss:o address:q",
  write:
    "write:qcta write+back:qt tweet:qct retweet:qo post:qt text:qa email:qa publish:q print:q editorialize:qt blog:qt caption:q scrawl:q pen:q sign:q share:q",
};

/** Verbs that report only that something was not said: declined to name, did not specify. */
export const negatedOnly: ReadonlySet<string> = new Set(["identify", "name", "specify", "elaborate", "comment on"]);

/** Verbs that report only what a text says: documents show, a poll found. */
export const documentVerbs: ReadonlySet<string> = new Set(["show", "find"]);

/** Verbs too common in other senses to report anything but quoted words beside them. */
const quoteOnly = new Set(
  (
    "shrug smile laugh grin nod growl boom riff chuckle gasp beam allow figure guess reckon put+it sing ring crow venture " +
    "volunteer begin open close go+on continue address air vent sign share celebrate cast float print pen"
  ).split(" "),
);

function parseVerbs(): CueVerb[] {
  return Object.entries(verbsByClass).flatMap(([cueClass, list]) =>
    list.split(" ").map((entry) => {
      const [words = "", frames = ""] = entry.split(":");
      const [lemma = "", particle] = words.split("+");
      return {
        lemma,
        particle: particle ?? null,
        class: cueClass as CueClass,
        frames: quoteOnly.has(words) ? framesOf("q") : framesOf(frames),
        adjacentOnly: quoteOnly.has(words),
      };
    }),
  );
}

/** All reporting verbs. */
export const cueVerbs: readonly CueVerb[] = parseVerbs();
