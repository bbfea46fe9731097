const curlyApostrophes = /[’ʼ`´]/g;

/** True for a name that may hold other apostrophes or white space than the lexicons write. */
function isOdd(name: string): boolean {
  let blank = false;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    if (code > 0x7e || code < 0x20 || code === 0x60 || (blank && code === 0x20)) return true;
    blank = code === 0x20;
  }
  return false;
}

/** A name as the lexicons write it: straight apostrophes, single blanks. */
export function lexiconKey(name: string): string {
  if (!isOdd(name)) return name;
  return name.replace(curlyApostrophes, "'").replace(/\s+/g, " ");
}

/** A word without the full stop of an abbreviation: Sen. to sen. */
export function bareWord(lower: string): string {
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}
