import type { Sourcing } from "../../../schema/index.js";

/** Ways of words to say how the outlet knows, that mean the same. */
export interface PatternGroup {
  kind: Sourcing["kind"];
  scope: Sourcing["scope"];
  confidence: number;
  /** The whole sentence is the credit, when it is short. */
  credit?: true;
  /** May go on with "of the call" and "published by the Courier". */
  goesOn?: true;
  /** The person spoken of stands in front: "an official, who ...". */
  ofPerson?: true;
  /**
   * Words with spaces between. `a|b` is either, `a?` may be missing, `*3` is up to three words of one phrase, `@group` a word of a group;
   * `!a|b` is followed by neither, `>` begins the span, `^` is the head of the sentence; `{outlet}`, `{agency}`, `{platform}`, `{own}` (the outlet itself) and
   * `{thing}` (a noun phrase) are read by rules.
   */
  patterns: readonly string[];
}

/** Own list, written from the wording of credits and attributions in news. The longest match at a place wins, the first on a tie. */
export const sourcingPatterns: readonly PatternGroup[] = [
  {
    kind: "wire",
    scope: "article",
    confidence: 0.95,
    credit: true,
    patterns: [
      "based *4 on *2 wire|agency service|services|report|reports|dispatches",
      "from|and wire|agency service|services|report|reports",
      "{agency} *6 contributed to this @story",
      "{agency} and *6 contributed to this @story",
      "with *3 reporting|files|material|information|contributions from|by {agency}",
      "additional reporting by|from {agency}",
      "with agencies",
    ],
  },
  {
    kind: "transcript",
    scope: "statement",
    confidence: 0.95,
    goesOn: true,
    patterns: ["according to *4 @transcripts", "a|the *3 @transcripts @published by|in {outlet}|{own}"],
  },
  {
    kind: "leak",
    scope: "statement",
    confidence: 0.95,
    goesOn: true,
    patterns: ["according to *2 leaked *2 @leakable"],
  },
  {
    kind: "leak",
    scope: "paragraph",
    confidence: 0.85,
    patterns: ["leaked *2 @leakable", "@recordings *3 obtained by {outlet}|{own}"],
  },
  {
    kind: "other-outlet",
    scope: "statement",
    confidence: 0.8,
    patterns: ["according to reports", "according to *2 press|media|news reports"],
  },
  { kind: "document", scope: "statement", confidence: 0.85, goesOn: true, patterns: ["according to *4 @documents"] },
  {
    kind: "document",
    scope: "statement",
    confidence: 0.9,
    patterns: [
      "@documents @got by {outlet}|{own}",
      "copy|copies *6 @got by {outlet}|{own}",
      "copy|copies of which|it was|were @got by {outlet}|{own}",
      "@got by {outlet}|{own}",
      "a copy of which|it is|was with {outlet}|{own}",
    ],
  },
  {
    kind: "anonymous",
    scope: "statement",
    confidence: 0.97,
    ofPerson: true,
    patterns: [
      "spoke|speaking|speak|talked *2 on the? condition of anonymity",
      "on the? condition of anonymity|confidentiality",
      "on condition that he|she|they not be named|identified",
      "requested|requesting|granted anonymity",
      "asked|asking|wished|wishing|preferred|preferring not to be named|identified",
      "asked|asking|wished|wishing|preferred|preferring to remain anonymous",
      "declined|declining|refused|refusing to be named|identified",
      "not authorized|authorised to speak|discuss|comment|talk *4 publicly?",
    ],
  },
  {
    kind: "anonymous",
    scope: "statement",
    confidence: 0.9,
    ofPerson: true,
    patterns: [
      "@people familiar|acquainted with {thing}",
      "@people briefed on {thing}",
      "@people with *2 knowledge of {thing}",
      "@people close to {thing} @say",
      "unnamed|unidentified|anonymous *2 @people",
    ],
  },
  {
    kind: "anonymous",
    scope: "statement",
    confidence: 0.8,
    ofPerson: true,
    patterns: ["source|sources @say", "according to *3 source|sources", "according to *3 @people close to {thing}"],
  },
  { kind: "other-outlet", scope: "paragraph", confidence: 0.95, patterns: ["first reported *3 by|in {outlet}"] },
  {
    kind: "other-outlet",
    scope: "statement",
    confidence: 0.9,
    patterns: [
      "as reported *2 by|in {outlet}",
      "{outlet} first? @report",
      "according to {outlet} !poll|polls|polling|survey|surveys|average|pollster|estimates",
      "quoted *3 > by {outlet}",
      "told {outlet}",
      "told the|a *4 of|on {outlet}",
      "in|during a|an *3 interview with|on|for|to {outlet}",
    ],
  },
  {
    kind: "own",
    scope: "statement",
    confidence: 0.95,
    patterns: ["told {own}", "in|during a|an *3 interview with {own}"],
  },
  {
    kind: "social",
    scope: "statement",
    confidence: 0.9,
    patterns: [
      "in|on a|an|his|her|their|its *3 post|posts|tweet|message|video|thread *3 on|to {platform}",
      "in|on a|an|his|her|their|its *1 {platform} post|posts|message|video|thread|account|page|channel|feed|platform",
      "in|on a|an|his|her|their|its *1 tweet|tweets",
      "@wrote *4 > on|to {platform}",
      "^ on {platform}",
    ],
  },
];
