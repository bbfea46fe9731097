/**
 * F1 of other systems on the same data sets, PER, ORG and LOC, in percent. Those of `worldwide_dev` were measured on 220 other articles of the same collection.
 * “Capitals and lists” takes every run of capitals for a name and its type from lists; the last learned from 533,000 words of that collection itself, which may not be
 * passed on, and shows what can be reached.
 */
export const nameBaselines: readonly { system: string; figures: Readonly<Record<string, number>> }[] = [
  { system: "compromise 14", figures: { worldwide_dev: 52.0, gum_news: 47.3, uner_pud_news: 57.1 } },
  { system: "capitals and lists", figures: { worldwide_dev: 61.9, gum_news: 56.3, uner_pud_news: 59.2 } },
  { system: "a CRF from free data", figures: { worldwide_dev: 69.9 } },
  { system: "a CRF from CoNLL-2003", figures: { worldwide_dev: 71.2, gum_news: 64.4, uner_pud_news: 63.0 } },
  { system: "a CRF from the collection itself", figures: { worldwide_dev: 85.6, gum_news: 66.3, uner_pud_news: 70.0 } },
];
