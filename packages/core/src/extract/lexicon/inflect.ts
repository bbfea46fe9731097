/** Grammatical forms of a verb. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** Past and participle of the irregular verbs of our tables. */
const irregular: Record<string, readonly [past: string, participle: string]> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  speak: ["spoke", "spoken"],
  go: ["went", "gone"],
  begin: ["began", "begun"],
  read: ["read", "read"],
  swear: ["swore", "sworn"],
  stand: ["stood", "stood"],
  shoot: ["shot", "shot"],
  hit: ["hit", "hit"],
  put: ["put", "put"],
  lay: ["laid", "laid"],
  cast: ["cast", "cast"],
  spell: ["spelled", "spelled"],
  forecast: ["forecast", "forecast"],
  turn: ["turned", "turned"],
  rebut: ["rebutted", "rebutted"],
  back: ["backed", "backed"],
  bring: ["brought", "brought"],
  buy: ["bought", "bought"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  die: ["died", "died"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  fall: ["fell", "fallen"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  show: ["showed", "shown"],
  sing: ["sang", "sung"],
  ring: ["rang", "rung"],
  flee: ["fled", "fled"],
  fly: ["flew", "flown"],
  get: ["got", "got"],
  give: ["gave", "given"],
  hold: ["held", "held"],
  hurt: ["hurt", "hurt"],
  leave: ["left", "left"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  meet: ["met", "met"],
  pay: ["paid", "paid"],
  quit: ["quit", "quit"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  sit: ["sat", "sat"],
  slay: ["slew", "slain"],
  stab: ["stabbed", "stabbed"],
  steal: ["stole", "stolen"],
  step: ["stepped", "stepped"],
  strike: ["struck", "struck"],
  sue: ["sued", "sued"],
  take: ["took", "taken"],
  hear: ["heard", "heard"],
  keep: ["kept", "kept"],
  let: ["let", "let"],
  win: ["won", "won"],
  withdraw: ["withdrew", "withdrawn"],
  withhold: ["withheld", "withheld"],
};

const thirdPerson: Record<string, string> = { go: "goes" };

/** Verbs that double their last consonant although the stress does not show it in writing. */
const doubling = new Set([
  "shrug",
  "grin",
  "nod",
  "sob",
  "slam",
  "brag",
  "quip",
  "blog",
  "pan",
  "rebut",
  "commit",
  "admit",
  "refer",
  "concur",
  "chat",
  "pen",
  "dub",
  "beg",
  "snap",
  "pin",
  "acquit",
  "ban",
  "bar",
  "cut",
  "drop",
  "get",
  "grab",
  "gun",
  "kidnap",
  "nab",
  "plan",
  "quit",
  "rob",
  "set",
  "sit",
  "stab",
  "step",
  "stop",
  "travel",
  "wed",
  "win",
]);

function pastOf(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubling.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function gerundOf(lemma: string): string {
  if (lemma === "die" || lemma === "lie" || lemma === "tie") return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith("e") && !lemma.endsWith("ee")) return `${lemma.slice(0, -1)}ing`;
  return doubling.has(lemma) || lemma === "put" || lemma === "hit" || lemma === "begin"
    ? `${lemma}${lemma.at(-1)}ing`
    : `${lemma}ing`;
}

function thirdOf(lemma: string): string {
  const special = thirdPerson[lemma];
  if (special) return special;
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** The forms of an English verb, regular unless listed. */
export function inflect(lemma: string): { form: VerbForm; text: string }[] {
  const [past, participle] = irregular[lemma] ?? [pastOf(lemma), pastOf(lemma)];
  return [
    { form: "base", text: lemma },
    { form: "third", text: thirdOf(lemma) },
    { form: "past", text: past },
    { form: "participle", text: participle },
    { form: "gerund", text: gerundOf(lemma) },
  ];
}
