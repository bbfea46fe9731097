import { describe, expect, it } from "vitest";
import { listNames } from "../../../test/make-reading.js";

describe("findNames", () => {
  it.each<[string, string[]]>([
    ["Officials met Finance Minister Oskar Lindqvist.", ["person: Finance Minister | Oskar Lindqvist"]],
    ["A spokesman for Mr. Abara declined.", ["person: Mr. | Abara"]],
    ["The letter reached Secretary of State Joan Pell.", ["person: Secretary of State | Joan Pell"]],
    ["They elected Sen. Dr. Ruth Okafor-Bell.", ["person: Sen. + Dr. | Ruth Okafor-Bell"]],
    ["He wrote to envoy Tomasz van der Meer.", ["person: Tomasz van der Meer"]],
    ["The award went to John D. Harlan Jr. of Dover.", ["person: John D. Harlan Jr.", "place: Dover"]],
    ["It was signed by Belgian President Anneke de Wit.", ["person: Belgian President | Anneke de Wit"]],
    ["He asked Prime Minister Haakon for help.", ["person: Prime Minister | Haakon"]],
    ["It hit Karim al-Farsi hard.", ["person: Karim al-Farsi"]],
    ["De Wit and Anneke de Wit agree.", ["person: De Wit", "person: Anneke de Wit"]],
    ["We spoke to Republican Mara Lund.", ["person: Mara Lund"]],
  ])("takes titles off persons: %s", (text, names) => {
    expect(listNames(text)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ["The plan of the Ministry of Transport failed.", ["organization: Ministry of Transport"]],
    ["Shares of Corvane Foods Inc. rose.", ["organization: Corvane Foods Inc."]],
    ["It cited the Rail Passengers’ Forum.", ["organization: Rail Passengers’ Forum"]],
    ["Forecasters at MetNorth agreed.", ["organization: MetNorth"]],
    ["It cited the Food and Agriculture Organization.", ["organization: Food and Agriculture Organization"]],
    ["According to the TDA, it held.", ["organization: TDA"]],
    ["They crossed the Oru River near Terzan.", ["place: Oru River", "place: Terzan"]],
    ["The firm is in Omaha, Nebraska.", ["place: Omaha", "place: Nebraska"]],
    ["The London-based lender closed.", ["place: London"]],
    ["They flew on Air Force One to Oslo.", ["other: Air Force One", "place: Oslo"]],
    ["It broke the Fair Wages Act.", ["other: Fair Wages Act"]],
    ["Her album Low Water sold well.", ["work: Low Water"]],
    ["It is what the Russians want.", ["group: Russians"]],
    ["Ten MPs stayed away.", ["group: MPs"]],
  ])("tells other kinds apart: %s", (text, names) => {
    expect(listNames(text)).toEqual(names);
  });

  it.each([
    "However, the talks went on. Meanwhile, nothing happened.",
    "Officials said on Tuesday that March was too late.",
    "Russian troops and Republican lawmakers stayed.",
    "The Government told the Opposition so.",
    "I think so. We agree.",
    "The Prime Minister left. The President did not.",
    "It cost Rs 50 or US$ 4.",
    "",
  ])("finds no name in: %s", (text) => {
    expect(listNames(text)).toEqual([]);
  });

  it("leaves the possessive outside the name", () => {
    expect(listNames("He read Jane Doe’s letter.")).toEqual(["person: Jane Doe"]);
  });

  it("leaves the full stop of the sentence outside a name of one letter", () => {
    expect(listNames("She wrote it on X.")).toEqual(["other: X"]);
  });

  it("trusts a headline's capitals only where the article repeats them", () => {
    const text =
      "Bridge Owner Hollis Denies Blame for Long Delay\n\nThe owner, Peter Hollis, spoke on Monday. Hollis denied it.";
    expect(listNames(text)).toEqual(["person: Hollis", "person: Peter Hollis", "person: Hollis"]);
  });

  it("reads a label in capitals by the name it repeats", () => {
    const text = "We spoke to Teresa Osei-Lund about it.\n\nOSEI-LUND: Nobody asked.";
    expect(listNames(text)).toEqual(["person: Teresa Osei-Lund", "person: OSEI-LUND"]);
  });

  it("lets a surname follow the person of the full name even where it looks like a place", () => {
    const text = "Boris London, a baker, opened the shop. Later London said it would close.";
    expect(listNames(text)).toEqual(["person: Boris London", "person: London"]);
  });

  it("gives a name in a list the kind of its neighbours", () => {
    expect(listNames("They took Kherson, Terzan and Donetsk.")).toEqual([
      "place: Kherson",
      "place: Terzan",
      "place: Donetsk",
    ]);
  });

  it("keeps names like __proto__ and constructor apart from the tables", () => {
    expect(() => listNames("Mr. Constructor met Mr. __proto__ and Mr. toString in Valueof.")).not.toThrow();
    expect(listNames("They saw Mr. Constructor.")).toEqual(["person: Mr. | Constructor"]);
  });
});
