/** Words in capitals that open a line and are no place: "UPDATE — ", "BREAKING: ". Own list. */
export const labels: ReadonlySet<string> = new Set(
  "breaking update updated analysis opinion exclusive watch live correction corrected editor news video photos listen read recap review fact explainer advisory urgent alert world politics sports business".split(
    " ",
  ),
);

/** Nouns of a journalist's role: "Political Correspondent", "Staff Writer", "City desk". */
export const roleHeads: ReadonlySet<string> = new Set(
  "correspondent correspondents editor editors reporter reporters writer writers columnist columnists chief desk staff producer journalist journalists critic contributor contributors analyst photographer freelance bureau".split(
    " ",
  ),
);

/** Small words inside names. */
export const nameParticles: ReadonlySet<string> = new Set(
  "de del della da dos du di la le van von der den ter ten al el bin ibn ben abu bint zu af av y e".split(" "),
);
