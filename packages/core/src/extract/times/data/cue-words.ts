const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Prepositions in front of a date, by which a word that could be another word is known to be one. */
export const datePrepositions = set(
  "in on since by until till through throughout during before after from to between around of for over at last next this past early late mid every each and",
);

/** Words that make the number behind them a label, not a year: "Resolution 1973", "Flight 1990". */
export const numberLabels = set(
  "flight route resolution section no number nos room page pages article chapter highway model channel apollo suite box act rule directive regulation order docket case bill line platform gate bus train mark psalm interstate boeing airbus",
);

/** Nouns that are counted: a number in front of them is a number, not a year. */
export const countedNouns = set(
  [
    "people persons men women children soldiers troops civilians workers jobs employees members students police officers",
    "patients refugees migrants protesters demonstrators prisoners hostages victims fans voters votes households homes",
    "houses buildings schools cars vehicles ships planes tanks drones missiles shells rounds words pages copies shares",
    "points metres meters miles kilometres kilometers km yards feet inches acres hectares square tons tonnes pounds",
    "barrels gallons litres liters megawatts watts dollars euros yen yuan rubles roubles rupees cents percent per",
    "million billion trillion hundred thousand dozen years months weeks days hours minutes seconds more fewer other calories degrees",
  ].join(" "),
);

/** Capitalised words in front of a weekday that make a name of it. */
export const weekdayNames = set(
  "black bloody super ruby freaky taco casual man manic ugly wild throwback red blue bleak",
);

/** Words behind a weekday that make a title of it: newspapers, programmes. */
export const weekdayTitles = set(
  "times telegraph mirror post herald express world mail sun independent tribune observer magazine review lights football live addams service school",
);

/** Words of matches, in whose company a "quarter" or a "half" is of a game. */
export const gameWords = set(
  "touchdown touchdowns quarterback yards yard goal goals penalty scored score halftime overtime rebounds assists kick interception header striker midfielder goalkeeper innings",
);

/** Words by which a noun phrase ends: behind a holiday they show that it is no attribute. */
export const functionWords = set(
  "and or but that when as at in on with for to from by of after before because while if who which he she they it we i you the a an his her their is are was were will would has have had said s this last next",
);

/** What ends the phrase a time stands in. */
export const phraseEnds: ReadonlySet<string> = new Set([
  "",
  ",",
  ".",
  ";",
  ":",
  "!",
  "?",
  "”",
  '"',
  ")",
  "when",
  "and",
  "but",
]);

/** Titles and given names that make a surname of a month. */
export const titlesBeforeMonth = set("mr mrs ms dr miss sir lady lord theresa brian");

/** Words in front of an attribute: "the May election" is a month, "a march on the capital" is none. */
export const determiners = set("the his her their our my your its this that a an");

/** Parts of the day that belong to the day in front of them: "Saturday night". */
export const dayParts = set("morning afternoon evening night noon midday lunchtime overnight");

/** First words of time zones behind a time of day. */
export const timeZones = set(
  "est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist jst eastern central pacific local",
);
