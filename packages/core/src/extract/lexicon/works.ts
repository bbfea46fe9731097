/** Nouns behind which words in quotation marks are a title: her memoir, “A Patient Element”. Own list. */
export const workNouns: ReadonlySet<string> = new Set(
  (
    "memoir memoirs book books novel novels poem poems essay essays song songs album film movie documentary play opera musical show series program " +
    "programme podcast column article report paper study speech painting sculpture exhibition piece story stories collection autobiography biography " +
    "thesis single track ballad hymn anthem sitcom drama comedy magazine newsletter blog game headline title heading slogan motto banner sign"
  ).split(" "),
);
