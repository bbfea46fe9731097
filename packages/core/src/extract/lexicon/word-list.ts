/** Reads a lexicon written as words between blanks and line ends. */
export function words(list: string): string[] {
  return list.split(/\s/).filter((word) => word !== "");
}

/** Reads a lexicon of names that may hold blanks, written with commas between them. */
export function phrases(list: string): string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
