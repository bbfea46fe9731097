/** Share of right tags (UPOS) of other taggers on the same sets, in percent, measured over the treebank's tokens that are tokens of theirs as well. */
export const tagBaselines: readonly { system: string; figures: Readonly<Record<string, number>> }[] = [
  { system: "wink-nlp", figures: { pud_news: 92.5, gum_news: 92.8 } },
  { system: "compromise, leniently", figures: { pud_news: 83.7, gum_news: 85.7 } },
  { system: "natural (XPOS)", figures: { pud_news: 82.2, gum_news: 82.9 } },
  { system: "our prototype, twice the size", figures: { pud_news: 95.3, gum_news: 96.1 } },
];
