import { describe } from "vitest";
import { table } from "../../../test/statement-table.js";

describe("where a clause of its own begins", () => {
  table([
    [
      "When Mara Lindqvist argued that the ferry was safe, Tom Reed shot back that it leaked.",
      "Mara Lindqvist · argued · that the ferry was safe",
      "Tom Reed · shot back · that it leaked",
    ],
    [
      "As the owner praised the crew, the passengers shouted, “Take us home!”",
      "the owner · praised · the crew",
      "the passengers · shouted · “Take us home!”",
    ],
    [
      "Mara Lindqvist said the ferry was sound, although Tom Reed warned that it leaked.",
      "Mara Lindqvist · said · the ferry was sound",
      "Tom Reed · warned · that it leaked",
    ],
    [
      "Mara Lindqvist told the harbour board that it would fail: “It leaks,” Lindqvist predicted.",
      "Mara Lindqvist · told · that it would fail",
      "Lindqvist · predicted · “It leaks,”",
    ],
    [
      "Mara Lindqvist said the board was “asleep,” and Tom Reed called it “a disgrace.”",
      "Mara Lindqvist · said · the board was “asleep,”",
      "Tom Reed · called · it “a disgrace.”",
    ],
    ["The report spoke of “mild delays,” a phrase that hid a year of them.", "The report · spoke of · “mild delays,”"],
  ]);
});

describe("subjects with words about them", () => {
  table([
    [
      "People briefed on the repairs say that the pier will close.",
      "People briefed on the repairs · say · that the pier will close",
    ],
    [
      "Engineers who advise the port have warned that the pier will sink.",
      "Engineers who advise the port · have warned · that the pier will sink",
    ],
    ["Critics of the new pier, however, say it would sink.", "Critics of the new pier · say · it would sink"],
    ["Mara Lindqvist herself said the pier was dead.", "Mara Lindqvist · said · the pier was dead"],
    ["The port office less than two weeks ago said that it was safe.", "The port office · said · that it was safe"],
    ["Four in 10 sailors say they are afraid.", "Four in 10 sailors · say · they are afraid"],
    ["A survey of sailors found that most were afraid.", "A survey of sailors · found · that most were afraid"],
    ["Mara Lindqvist found that the door was open."],
    ["Two auditors found in 2014 that the fund was empty.", "Two auditors · found · that the fund was empty"],
    ["Two auditors found last year a coin that was old."],
    [
      "A guard who spoke quietly to discuss a family matter said the pier was shut.",
      "A guard who spoke quietly to discuss a family matter · said · the pier was shut",
    ],
    [
      "A handbook just printed for deckhands explains that ropes rot.",
      "A handbook just printed for deckhands · explains · that ropes rot",
    ],
    [
      "A May 3 letter from Harle Bank obtained by the Courier warns that it would sue.",
      "A May 3 letter from Harle Bank · warns · that it would sue",
    ],
    [
      "A ruling written for the port, and seen by the Courier, concluded that it was safe.",
      "A ruling written for the port · concluded · that it was safe",
    ],
    [
      "A union for some of its sailors, the Tidal Workers, said the pier was rotten.",
      "A union for some of its sailors, the Tidal Workers · said · the pier was rotten",
    ],
    [
      "The papers, which include emails, logs and a map, show that the port knew.",
      "The papers · show · that the port knew",
    ],
    ["Those polled said it was safe.", "Those polled · said · it was safe"],
    ["One of them said it was safe.", "One of them · said · it was safe"],
    ["They all told us it was safe.", "They all · told · it was safe"],
    ["In May the two ports agreed to share a tug.", "the two ports · agreed · to share a tug"],
    ["Owners of the $2 barges say they float.", "Owners of the $2 barges · say · they float"],
    [
      "The board shelved the plan, after bus drivers told members there was no fuel.",
      "bus drivers · told · there was no fuel",
    ],
    [
      "Harle Bank lowered its full-year forecast on Monday, citing a slow winter.",
      "Harle Bank · citing · a slow winter",
    ],
  ]);
});

describe("a speaker without a name behind the verb", () => {
  table([
    ["“It sank,” said one district harbour guard.", "one district harbour guard · said · “It sank,”"],
    ["“It sank,” wrote another.", "another · wrote · “It sank,”"],
    ["“It sank,” said the guard known as Bob, smiling.", "the guard · said · “It sank,”"],
    ["“It sank,” says a guard involved in the search.", "a guard · says · “It sank,”"],
    ["“It sank,” called a voice from behind her.", "a voice from behind her · called · “It sank,”"],
    [
      "“It sank,” reads a Monday notice in the Harle Courier.",
      "a Monday notice in the Harle Courier · reads · “It sank,”",
    ],
  ]);
});

describe("reports around and behind a clause", () => {
  table([
    ["The pier, which engineers said was rotten, sank in May.", "engineers · said · which [+] was rotten"],
    ["Still, Mara Lindqvist said, the pier would hold.", "Mara Lindqvist · said · the pier would hold"],
    ["The pier, Mara Lindqvist said in a note, would hold.", "Mara Lindqvist · said · The pier [+] would hold"],
    ["The pier would hold, said Mara Lindqvist, head of the port.", "Mara Lindqvist · said · The pier would hold"],
    [
      "Two firms have told the port that they will leave, Mara Lindqvist said.",
      "Mara Lindqvist · said · Two firms have told the port that they will leave",
      "Two firms · have told · that they will leave · nested",
    ],
    [
      "Mara Lindqvist said her captain had told the crew that the pier was closed.",
      "Mara Lindqvist · said · her captain had told the crew that the pier was closed",
      "her captain · had told · that the pier was closed · nested",
    ],
    [
      "Acknowledging that the pier was old, Mara Lindqvist said it would hold.",
      "Mara Lindqvist · Acknowledging · that the pier was old",
      "Mara Lindqvist · said · it would hold",
    ],
    [
      "Mara Lindqvist, when asked about the pier, answered that it would hold.",
      "- · asked about · the pier",
      "Mara Lindqvist · answered · that it would hold",
    ],
    ["That said, the pier would hold."],
  ]);
});

describe("words beside a quotation", () => {
  table([
    ["“Is it safe?” Mara Lindqvist, head of the port, asked on Monday.", "Mara Lindqvist · asked · “Is it safe?”"],
    ["“We hold,” the voice in the advertisement states.", "the voice in the advertisement · states · “We hold,”"],
    ["Tom Read runs the port. “We hold,” Read said.", "Read · said · “We hold,”"],
    ["“We hold,” the old captain growled.", "the old captain · growled · “We hold,”"],
    ["On the radio’s “Morning Table,” Mara Lindqvist said, “We hold.”", "Mara Lindqvist · said · “We hold.”"],
    ["Tom Reed was asked, “Will it hold?”", "- · was asked · “Will it hold?”"],
    [
      "Mara Lindqvist told the Harbour Trust (HT), “We will hold the pier.”",
      "Mara Lindqvist · told · “We will hold the pier.”",
    ],
  ]);
});

describe("headlines", () => {
  table([
    ["Mayor Says Old Harbour Bridge Will Stay Closed", "Mayor · Says · Old Harbour Bridge Will Stay Closed"],
    [
      "Harbour Boss Knew Ferry Was Leaking, Witness Tells Jury",
      "Witness · Tells · Harbour Boss Knew Ferry Was Leaking",
    ],
  ]);
});

describe("what a colon announces", () => {
  table([
    ["Her letter makes a plain case: “The pier is rotten.”", "Her letter · : · “The pier is rotten.”"],
    ["More from the report: “The pier is rotten to the core.”", "the report · : · “The pier is rotten to the core.”"],
    ["Letter from Oslo: “The pier is rotten to the core.”", "- · : · “The pier is rotten to the core.”"],
  ]);
});

describe("what is no report", () => {
  table([
    ["The quotas have added up to more than the sea can give."],
    ["Detectives later found the logbook in a caravan."],
    ["There were 12 pledged votes in the room."],
  ]);
});

describe("a passive of other words", () => {
  table([
    [
      "The harbour board recently came under fresh criticism for the leak.",
      "- · recently came under fresh criticism · the leak",
    ],
  ]);
});

describe("where a noun phrase that is said ends", () => {
  table([
    ["The mayor announced a day of mourning and was expected to resign.", "The mayor · announced · a day of mourning"],
    ["The mayor criticized the delay, and she left the room.", "The mayor · criticized · the delay"],
    [
      "The firm has promised corrected bills by the end of the month.",
      "The firm · has promised · corrected bills by the end of the month",
    ],
    ["The mayor urged Kurds to focus on the pier.", "The mayor · urged · to focus on the pier"],
  ]);
});

describe("what somebody was asked about", () => {
  table([
    ["Asked about the idle boats, Tom Reed laughed.", "- · Asked about · the idle boats"],
    ["Tom Reed was asked about the idle boats, and he laughed.", "- · was asked about · the idle boats"],
    ["When asked about it, Tom Reed laughed."],
  ]);
});

describe("reports at the end of a headline", () => {
  table([
    ["The pier will close in May, documents show", "documents · show · The pier will close in May"],
    ["The pier will close in May, port records show.", "port records · show · The pier will close in May"],
    ["Two boats, not one, say fishermen", "fishermen · say · Two boats, not one"],
  ]);
});

describe("clauses around a report in their middle", () => {
  table([
    [
      "In parts of the harbour, Mara Lindqvist noted, the water was still rising.",
      "Mara Lindqvist · noted · In parts of the harbour [+] the water was still rising",
    ],
    ["In a statement, Mara Lindqvist said, the pier was dead.", "Mara Lindqvist · said · the pier was dead"],
    [
      "The pier will close, Mara Lindqvist said on Tuesday, hours before the storm came in.",
      "Mara Lindqvist · said · The pier will close",
    ],
    [
      "“I paid for a pier, not a plank,” one visitor, Mara Lindqvist, posted.",
      "one visitor, Mara Lindqvist · posted · “I paid for a pier, not a plank,”",
    ],
    [
      "Then Tom Reed asked, ‘Is it the price of tin?’ and Mara Lindqvist said, ‘No.’",
      "Tom Reed · asked · ‘Is it the price of tin?’",
      "Mara Lindqvist · said · ‘No.’",
    ],
  ]);
});

describe("reports inside what is reported", () => {
  table([
    [
      "They said Oslo had offered on Wednesday to come down, and that nobody had answered.",
      "They · said · Oslo had offered on Wednesday to come down, and that nobody had answered",
      "Oslo · had offered · to come down · nested",
    ],
    [
      "A porter said staff had been asked not to speak to the press.",
      "A porter · said · staff had been asked not to speak to the press",
      "- · had been asked · not to speak to the press · nested",
    ],
    [
      "Tom Reed said he had called the referee and had been told that it was over.",
      "Tom Reed · said · he had called the referee and had been told that it was over",
      "- · had been told · that it was over · nested",
    ],
  ]);
});

describe("what a text tells of a report", () => {
  table([
    [
      "The port was warned by its engineers that the pier leaked, according to internal memos.",
      "internal memos · according to · The port was warned by its engineers that the pier leaked",
      "its engineers · was warned · that the pier leaked · nested",
    ],
    ["“Close it,” Mara Lindqvist told Tom Reed, according to a transcript.", "Mara Lindqvist · told · “Close it,”"],
  ]);
});

describe("a day between verb and object", () => {
  table([
    ["The port announced on Wednesday the closure of the pier.", "The port · announced · the closure of the pier"],
    ["Tom Reed asked the referee, Ida Storm, for a reason.", "Tom Reed · asked · for a reason"],
    ["Everybody on the pier says to jump.", "Everybody on the pier · says · to jump"],
    ["Mara Lindqvist has come back, crediting a new wall.", "Mara Lindqvist · crediting · a new wall"],
  ]);
});
