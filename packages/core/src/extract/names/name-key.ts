const curlyApostrophes = /[’ʼ`´]/g;

/** A name as the lexicons write it: straight apostrophes, single blanks. */
export function lexiconKey(name: string): string {
  return name.replace(curlyApostrophes, "'").replace(/\s+/g, " ");
}

/** A word without the full stop of an abbreviation: Sen. to sen. */
export function bareWord(lower: string): string {
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}
