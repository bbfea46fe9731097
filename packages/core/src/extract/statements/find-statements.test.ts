import { describe, expect, it } from "vitest";
import { expectStatements, table, wordsAt } from "../../../test/statement-table.js";
import { extract } from "../extract.js";

describe("speaker, verb, words", () => {
  table([
    ["“The ferry leaks and will sink,” the two write.", "the two · write · “The ferry leaks and will sink,”"],
    ["Mara Lindqvist said the bridge would close.", "Mara Lindqvist · said · the bridge would close"],
    ["Mara Lindqvist said that the bridge would close.", "Mara Lindqvist · said · that the bridge would close"],
    ["Mara Lindqvist said, “We asked for years.”", "Mara Lindqvist · said · “We asked for years.”"],
    ["Mara Lindqvist said “we asked for years.”", "Mara Lindqvist · said · “we asked for years.”"],
    ["Mara Lindqvist said the bridge was “a ruin” by May.", "Mara Lindqvist · said · the bridge was “a ruin” by May"],
    ["Mara Lindqvist said: “We asked for years.”", "Mara Lindqvist · said · “We asked for years.”"],
    ["The ministry denied that the bridge was unsafe.", "The ministry · denied · that the bridge was unsafe"],
    ["The unions called for a vote.", "The unions · called for · a vote"],
    ["The mayor promised to return in May.", "The mayor · promised · to return in May"],
    [
      "A spokesman for the ministry said the bridge was safe.",
      "A spokesman for the ministry · said · the bridge was safe",
    ],
    [
      "Two officials familiar with the plan said it would fail.",
      "Two officials familiar with the plan · said · it would fail",
    ],
    ["Ana Berg and Tom Reid said the bridge was safe.", "Ana Berg and Tom Reid · said · the bridge was safe"],
  ]);
});

describe("words, speaker, verb", () => {
  table([
    ["“We asked for years,” Mara Lindqvist said.", "Mara Lindqvist · said · “We asked for years,”"],
    ['"We asked for years," Mara Lindqvist said.', 'Mara Lindqvist · said · "We asked for years,"'],
    ["“Why?” Mara Lindqvist asked.", "Mara Lindqvist · asked · “Why?”"],
    [
      "“Why is it closed?” Mara Lindqvist asked the minister on Tuesday.",
      "Mara Lindqvist · asked · “Why is it closed?”",
    ],
    ["“Go home!” Mara Lindqvist told them.", "Mara Lindqvist · told · “Go home!”"],
    ["The bridge would close, Mara Lindqvist said.", "Mara Lindqvist · said · The bridge would close"],
    ["“We asked for years,” Mara Lindqvist told the council.", "Mara Lindqvist · told · “We asked for years,”"],
    [
      "“We asked for years,” a spokeswoman for the harbour said.",
      "a spokeswoman for the harbour · said · “We asked for years,”",
    ],
  ]);
});

describe("words, verb, speaker", () => {
  table([
    ["“We asked for years,” said Mara Lindqvist.", "Mara Lindqvist · said · “We asked for years,”"],
    [
      "“We asked for years,” said Mara Lindqvist, the mayor of Aldmouth.",
      "Mara Lindqvist · said · “We asked for years,”",
    ],
    ["“Why not?” asked Tom Reid, who lives nearby.", "Tom Reid · asked · “Why not?”"],
    ["The bridge would close, said Mara Lindqvist.", "Mara Lindqvist · said · The bridge would close"],
    ["“We asked for years,” said she.", "she · said · “We asked for years,”"],
  ]);
});

describe("words that the verb splits", () => {
  table([
    [
      "“We asked for years,” Mara Lindqvist said. “Nobody came.”",
      "Mara Lindqvist · said · “We asked for years,” [+] “Nobody came.”",
    ],
    [
      "“We asked,” Mara Lindqvist said, “and nobody came.”",
      "Mara Lindqvist · said · “We asked,” [+] “and nobody came.”",
    ],
    [
      "“We asked,” said Mara Lindqvist. “We waited,” she added.",
      "Mara Lindqvist · said · “We asked,”",
      "she · added · “We waited,”",
    ],
    ["The bridge, Mara Lindqvist said, would close.", "Mara Lindqvist · said · The bridge [+] would close"],
  ]);
});

describe("who speaks, by what stands around", () => {
  table([
    [
      "Reed, who called the raid “a gift to nobody,” would not say who paid.",
      "Reed, who · called · the raid “a gift to nobody,”",
      "Reed · would not say · who paid · negated",
    ],
    ["A clerk, who did not wish to be named, said the tender had lapsed.", "A clerk · said · the tender had lapsed"],
    [
      "“We held the door,” said Ada Moreno, the harbour master, who called the storm “a bad guest.”",
      "Ada Moreno · said · “We held the door,”",
      "Ada Moreno, the harbour master, who · called · the storm “a bad guest.”",
    ],
    [
      "A spokeswoman for Mr. Reed, Ida Storm, called the leaflet false.",
      "A spokeswoman for Mr. Reed, Ida Storm · called · the leaflet false",
    ],
    [
      "The town lost 40 jobs, according to figures presented at the hearing.",
      "figures presented at the hearing · according to · The town lost 40 jobs",
    ],
    [
      "The lake hums, according to a study in the Harle Review.",
      "a study in the Harle Review · according to · The lake hums",
    ],
    [
      "According to an assessment by the engineering firm Harle & Storm, the dam will hold.",
      "an assessment by the engineering firm Harle & Storm · According to · the dam will hold",
    ],
    ["The kiln\n\n16:10 Minister promises “a full account”", "Minister · promises · “a full account”"],
  ]);
});

describe("asides", () => {
  table([
    ["“We asked,” Mara Lindqvist, 76, a retired pilot, said.", "Mara Lindqvist · said · “We asked,”"],
    ["Mara Lindqvist, 76, a retired pilot, said the bridge was safe.", "Mara Lindqvist · said · the bridge was safe"],
    [
      "Mara Lindqvist, the mayor of Aldmouth, told reporters that the bridge was safe.",
      "Mara Lindqvist · told · that the bridge was safe",
    ],
    ["Mara Lindqvist (Harbour Party) said the bridge was safe.", "Mara Lindqvist · said · the bridge was safe"],
    ["Mara Lindqvist, who lives nearby, said the bridge was safe.", "Mara Lindqvist · said · the bridge was safe"],
    [
      "Mara Lindqvist said Tuesday, in her first speech, that the bridge was safe.",
      "Mara Lindqvist · said · that the bridge was safe",
    ],
  ]);
});

describe("a verb that takes its speaker from elsewhere in the sentence", () => {
  table([
    ["Mara Lindqvist, who called the plan “a mess,” left early.", "Mara Lindqvist, who · called · the plan “a mess,”"],
    [
      "The meeting was led by Mara Lindqvist, who said the bridge was safe.",
      "Mara Lindqvist, who · said · the bridge was safe",
    ],
    [
      "Mara Lindqvist opened the meeting, saying that the bridge was safe.",
      "Mara Lindqvist · saying · that the bridge was safe",
    ],
    [
      "Mara Lindqvist said the bridge was safe, adding that it would stay open.",
      "Mara Lindqvist · said · the bridge was safe",
      "Mara Lindqvist · adding · that it would stay open",
    ],
    [
      "Mara Lindqvist said the bridge was safe and warned that the ferry was not.",
      "Mara Lindqvist · said · the bridge was safe",
      "Mara Lindqvist · warned · that the ferry was not",
    ],
    [
      "Mara Lindqvist praised the crew but said that the ferry was late.",
      "Mara Lindqvist · praised · the crew",
      "Mara Lindqvist · said · that the ferry was late",
    ],
  ]);
});

describe("according to", () => {
  table([
    ["According to Mara Lindqvist, the bridge is safe.", "Mara Lindqvist · According to · the bridge is safe"],
    ["The bridge is safe, according to Mara Lindqvist.", "Mara Lindqvist · according to · The bridge is safe"],
    ["The bridge, according to Mara Lindqvist, is safe.", "Mara Lindqvist · according to · The bridge [+] is safe"],
    [
      "The bridge is safe, according to a report by the ministry.",
      "a report by the ministry · according to · The bridge is safe",
    ],
  ]);

  it("is no report where it means “in the order of”", () => {
    expectStatements("They were seated according to age.", []);
  });
});

describe("words behind a colon", () => {
  table([
    ["Mara Lindqvist: “The bridge is safe.”", "Mara Lindqvist · : · “The bridge is safe.”"],
    [
      "Mara Lindqvist told the council:\n“The bridge is safe, and it stays open.”",
      "Mara Lindqvist · told · “The bridge is safe, and it stays open.”",
    ],
    ["The sign at the bridge read: “Closed until May.”", "The sign at the bridge · read · “Closed until May.”"],
  ]);
});

describe("words that float", () => {
  table([
    [
      "“The bridge is safe,” Mara Lindqvist said.\n“It will stay open all winter.”",
      "Mara Lindqvist · said · “The bridge is safe,”",
      "Mara Lindqvist · - · “It will stay open all winter.”",
    ],
    [
      "Mara Lindqvist spoke next.\n“The bridge is safe and stays open.”",
      "Mara Lindqvist · - · “The bridge is safe and stays open.”",
    ],
    ["“The bridge is safe and stays open.”", "- · - · “The bridge is safe and stays open.”"],
  ]);
});

describe("words over several paragraphs", () => {
  table([
    [
      "“We asked,” Mara Lindqvist said. “We waited.\n“Nobody came.”",
      "Mara Lindqvist · said · “We asked,” [+] “We waited. [+] “Nobody came.”",
    ],
    [
      "Mara Lindqvist said, “We waited.\n\n“We wrote letters.\n\n“Nobody came.”",
      "Mara Lindqvist · said · “We waited. [+] “We wrote letters. [+] “Nobody came.”",
    ],
    ["“We waited.\n“Nobody came,” Mara Lindqvist said.", "Mara Lindqvist · said · “We waited. [+] “Nobody came,”"],
  ]);
});

describe("words inside words", () => {
  table([
    [
      "“Tom came and he said, ‘Go home,’” Mara Lindqvist said.",
      "Mara Lindqvist · said · “Tom came and he said, ‘Go home,’”",
      "he · said · ‘Go home,’ · nested",
    ],
    [
      "“Maybe he says, ‘Go home,’” Mara Lindqvist said.",
      "Mara Lindqvist · said · “Maybe he says, ‘Go home,’”",
      "he · says · ‘Go home,’ · hypothetical · nested",
    ],
    ["“He is a ‘late bird’ like me,” Mara Lindqvist said.", "Mara Lindqvist · said · “He is a ‘late bird’ like me,”"],
  ]);

  it("stand inside the statement that holds them", () => {
    const [outer, inner] = extract("“Tom came and he said, ‘Go home,’” Mara Lindqvist said.").statements;
    expect(inner?.nestedIn).toBe(outer?.id);
    expect(outer?.nestedIn).toBeNull();
  });

  it("are not the outer speaker's", () => {
    const [outer, inner] = extract("“Tom Reid came and he said, ‘Go home,’” Mara Lindqvist said.").statements;
    expect(outer?.speaker.name).toBe("Mara Lindqvist");
    expect(inner?.speaker.name).not.toBe("Mara Lindqvist");
  });
});

describe("what was not said", () => {
  table([
    [
      "Mara Lindqvist did not say why the bridge was closed.",
      "Mara Lindqvist · did not say · why the bridge was closed · negated",
    ],
    [
      "Mara Lindqvist declined to say when it would open.",
      "Mara Lindqvist · declined to say · when it would open · negated",
    ],
    ["Mara Lindqvist hasn’t said that she will run.", "Mara Lindqvist · hasn’t said · that she will run · negated"],
    ["Mara Lindqvist said it would not open.", "Mara Lindqvist · said · it would not open"],
  ]);
});

describe("the passive", () => {
  table([
    ["The council was criticized for the delay.", "- · was criticized · the delay"],
    ["The council was accused by residents of hiding the report.", "residents · was accused · of hiding the report"],
    ["The mayor was told that the bridge was unsafe.", "- · was told · that the bridge was unsafe"],
    [
      "The mayor was told by engineers that the bridge was unsafe.",
      "engineers · was told · that the bridge was unsafe",
    ],
  ]);
});

describe("quoted words that nobody says", () => {
  it.each([
    "The film “The Long Way Home” opens on Friday.",
    "He drives a so-called “smart” car.",
    "Joseph “Joe” Reid lives in Aldmouth.",
    "She read “A Winter’s Tale” twice and “Harbour Songs” once.",
    "The word “bridge” is old.",
    "They sell ‘fresh’ fish.",
    "The ’90s were the ministers’ best years.",
  ])("are no statement: %s", (text) => {
    expectStatements(text, []);
  });
});

describe("British marks", () => {
  table([
    [
      "‘We asked for years,’ said Mara Lindqvist. ‘Nobody came.’",
      "Mara Lindqvist · said · ‘We asked for years,’ [+] ‘Nobody came.’",
    ],
    [
      "‘It’s the ministers’ plan, and we don’t want it,’ Mara Lindqvist said.",
      "Mara Lindqvist · said · ‘It’s the ministers’ plan, and we don’t want it,’",
    ],
    ["Mara Lindqvist called the plan ‘a mess’.", "Mara Lindqvist · called · the plan ‘a mess’"],
    [
      "‘He said “no” to us,’ Mara Lindqvist said.",
      "Mara Lindqvist · said · ‘He said “no” to us,’",
      "He · said · “no” to us · nested",
    ],
  ]);
});

describe("interviews", () => {
  table([
    [
      "Q: Why did you close the bridge?\nA: It was not safe.\nQ: When does it open?\nA: In May.",
      "Q · : · Why did you close the bridge?",
      "A · : · It was not safe.",
      "Q · : · When does it open?",
      "A · : · In May.",
    ],
    [
      "LINDQVIST: The bridge is safe.\nREID: Who says so?\nLINDQVIST: I do.\nI always did.\nREID: Fine.",
      "LINDQVIST · : · The bridge is safe.",
      "REID · : · Who says so?",
      "LINDQVIST · : · I do. [+] I always did.",
      "REID · : · Fine.",
    ],
  ]);

  it("are not seen in a few lines with colons", () => {
    expectStatements("Update: the bridge is closed.\nFerries: none today.", []);
  });

  it("do not make organisations of their labels", () => {
    const { statements: turns } = extract(
      "Q: Why did you close it?\nA: It was not safe.\nQ: When does it open?\nA: In May.",
    );
    expect(turns.map(({ speaker }) => speaker.kind)).not.toContain("organization");
  });
});

describe("kinds", () => {
  it.each([
    ["“We asked,” she said.", "direct"],
    ["She said that we asked.", "indirect"],
    ["She said that we “asked” twice.", "mixed"],
    ["She called it “a mess.”", "mixed"],
  ])("%s is %s", (text, kind) => {
    expect(extract(text).statements.map((statement) => statement.kind)).toEqual([kind]);
  });

  it("give the quoted fragments with their marks", () => {
    const article = extract("She said that we “asked” and “waited” twice.");
    expect(article.statements[0]?.quoted.map((span) => wordsAt(article, span))).toEqual(["“asked”", "“waited”"]);
  });
});

describe("speakers that are easily mistaken", () => {
  table([
    ["Mara Lindqvist told her lawyer that it was over.", "Mara Lindqvist · told · that it was over"],
    [
      "“Stop it now,” Mara Lindqvist said. “Never again,” Tom Reed shrugged, leaving.",
      "Mara Lindqvist · said · “Stop it now,”",
      "Tom Reed · shrugged · “Never again,”",
    ],
    ["Mara Lindqvist, whose brother, Tom Reed, died, said: “It hurts.”", "Mara Lindqvist · said · “It hurts.”"],
    [
      "“This is a hold,” said Mara Lindqvist of Harbour Bank in Paris, who predicted a cut.",
      "Mara Lindqvist of Harbour Bank · said · “This is a hold,”",
      "Mara Lindqvist of Harbour Bank in Paris, who · predicted · a cut",
    ],
    ["No minister said the dam was safe.", "No minister · said · the dam was safe · negated"],
    [
      "Neither Mara Lindqvist nor Tom Reed said they would resign.",
      "Neither Mara Lindqvist nor Tom Reed · said · they would resign · negated",
    ],
    [
      "Asked if he regretted his vote, Tom Reed told the council that he did not.",
      "- · Asked · if he regretted his vote",
      "Tom Reed · told · that he did not",
    ],
    [
      "The timing did not surprise pollster Mara Lindqvist: “Late voters always move like this.”",
      "Mara Lindqvist · : · “Late voters always move like this.”",
    ],
    ["The timing of it was odd. “Late voters always move like this.”", "- · - · “Late voters always move like this.”"],
    ["Beijing, Mara Lindqvist said, was ready for talks.", "Mara Lindqvist · said · Beijing [+] was ready for talks"],
    ["The Courier quoted Tom Reed as saying “we are done here now”.", "Tom Reed · as saying · “we are done here now”"],
  ]);
});

it("takes no quotation for content that a report before it has", () => {
  const text =
    "After Tom Reed announced his plan with a speech that included comparing guests to “pests” and “thieves”, actress Ana Moss wrote a viral blog.";
  const lengths = extract(text).statements.flatMap(({ content }) => content.map(({ start, end }) => end - start));
  expect(lengths.length).toBeGreaterThan(0);
  expect(Math.min(...lengths)).toBeGreaterThan(0);
});

it("takes no lone marks for content", () => {
  expectStatements("The minister told the council that it was over. She asked: [ . “Why?” she asked.", [
    "The minister · told · that it was over",
    "she · asked · “Why?”",
  ]);
});
