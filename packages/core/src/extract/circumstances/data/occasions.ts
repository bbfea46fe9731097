import { words } from "../../lexicon/word-list.js";

/** Events at which things are said: a visit, a news conference, a hearing; singular. Own list. */
export const occasionNouns: ReadonlySet<string> = new Set(
  words(
    "visit trip tour conference briefing meeting summit rally hearing debate ceremony event session talks negotiation trial inauguration convention " +
      "forum panel dinner luncheon lunch breakfast brunch reception gala funeral vigil service mass match game practice festival parade protest march demonstration " +
      "stop appearance gathering assembly workshop seminar lecture launch celebration anniversary sentencing arraignment deposition inquest inquiry " +
      "election campaign vote hall town-hall fundraiser exchange walkabout photocall press-conference presser concert premiere screening opening " +
      "questioning submission cross-examination testimony interview speech address announcement sidelines briefings retreat picnic barbecue banquet fete fair " +
      "caucus primary congress plenary roundtable symposium colloquium commencement graduation conversation discussion confrontation encounter " +
      "deliberations proceeding argument arguments phone-in audience unveiling groundbreaking ribbon-cutting dedication commemoration memorial " +
      "wedding party training warm-up final semi-final tournament race championship kickoff q&a lunchtime recess break half-time interval " +
      "drive taping picket strike sit-in teach-in swearing-in handover signing auction reunion homecoming tasting exhibition " +
      "expo trade-fair show walk-through walkthrough walk tarmac inspection flight stopover layover cabinet question-time",
  ),
);

/** Stretches of time and states of things, which are no occasions even behind "during": during the war, during his tenure. */
export const eras: ReadonlySet<string> = new Set(
  words(
    "war period time career pandemic presidency tenure term reign era years year decade decades century month months week weeks day days night hour hours " +
      "administration life lifetime childhood youth crisis conflict season winter summer spring autumn fall process past future quarter invasion " +
      "occupation rule leadership lockdown recession depression drought storm transition",
  ),
);

/** Prepositions that set an occasion, whichever it is. */
export const occasionPrepositions: ReadonlySet<string> = new Set(
  words("during at after before following amid ahead toward towards near throughout"),
);

/** Prepositions that only some nouns take as an occasion: in the debate, on a visit; not in the event, on the game. */
export const occasionNounsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "in",
    new Set(
      words(
        "debate exchange appearance testimony hearing conversation talks discussion session meeting deposition briefing ceremony confrontation " +
          "encounter negotiation proceeding cross-examination questioning conference q&a question-time",
      ),
    ),
  ],
  ["on", new Set(words("visit trip tour stop sidelines flight walk walkabout walkthrough picket stopover layover"))],
]);

/** What follows an occasion and belongs to it: a visit *to Vienna*, a meeting *with voters*. */
export const occasionExtensions: ReadonlySet<string> = new Set(words("to with for between on about by into against"));

/** Journeys, whose "to" names a place. */
export const journeyNouns: ReadonlySet<string> = new Set(
  words("visit trip tour travel journey pilgrimage return stopover flight"),
);
