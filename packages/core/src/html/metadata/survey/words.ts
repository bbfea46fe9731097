const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Elements that begin a line of their own. */
export const blocks: ReadonlySet<string> = list(
  "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul",
);

/** Elements whose text no reader sees as a part of the page. */
export const unread: ReadonlySet<string> = list(
  "script style template noscript svg math iframe object canvas video audio textarea select",
);

/** Names of elements that hold authors, days and headlines, in the languages templates are written in. */
export const creditWords = /author|byline|autor|writer|credit|contributor|redakt|auteur|journalist/;
export const stampWords = /date|time|publish|posted|datum|fecha/;
export const titleWords = /headline|title|titel/;
