/** Words inside a cue that do not tell one cue from another. */
const helpers = new Set(
  `has have had having is are was were be been being am to also did does do will would can could may might should must not n’t n't never
  just then later further once again he she they it who that which`.split(/\s+/),
);

/** Words after a reporting word that change which cue it is: "called for", "pointed to". */
const particles = new Set("about against as for of on out to with".split(" "));

function counts(word: string): boolean {
  return !helpers.has(word) && !word.endsWith("ly") && !/n[’']t$/.test(word);
}

/** A cue reduced to the words that report, so that "has repeatedly said" and "said" are counted together. Not a dictionary form. */
export function cueKey(cue: string | undefined): string {
  if (!cue) return "(no cue)";
  const all = cue
    .toLowerCase()
    .split(/\s+/)
    .map((word) => (word.length > 1 && word.endsWith(":") ? word.slice(0, -1) : word))
    .filter(Boolean);
  const telling = all.filter(counts);
  const [head = "", next = ""] = telling.length > 0 ? telling : all;
  return particles.has(next) ? `${head} ${next}` : head;
}
