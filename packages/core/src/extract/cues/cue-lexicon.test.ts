import { describe, expect, it } from "vitest";
import { CueClass } from "../../schema/index.js";
import { cueVerbs } from "../lexicon/cue-verbs.js";
import { inflect } from "../lexicon/inflect.js";
import { cueForms } from "./cue-lexicon.js";

const forms = (lemma: string): string[] => inflect(lemma).map(({ text }) => text);

describe("inflection", () => {
  it.each([
    ["ask", ["ask", "asks", "asked", "asked", "asking"]],
    ["say", ["say", "says", "said", "said", "saying"]],
    ["write", ["write", "writes", "wrote", "written", "writing"]],
    ["deny", ["deny", "denies", "denied", "denied", "denying"]],
    ["announce", ["announce", "announces", "announced", "announced", "announcing"]],
    ["agree", ["agree", "agrees", "agreed", "agreed", "agreeing"]],
    ["admit", ["admit", "admits", "admitted", "admitted", "admitting"]],
    ["stress", ["stress", "stresses", "stressed", "stressed", "stressing"]],
    ["preach", ["preach", "preaches", "preached", "preached", "preaching"]],
    ["relay", ["relay", "relays", "relayed", "relayed", "relaying"]],
    ["rebut", ["rebut", "rebuts", "rebutted", "rebutted", "rebutting"]],
    ["refer", ["refer", "refers", "referred", "referred", "referring"]],
    ["concur", ["concur", "concurs", "concurred", "concurred", "concurring"]],
    ["brag", ["brag", "brags", "bragged", "bragged", "bragging"]],
  ])("of %s", (lemma, expected) => {
    expect(forms(lemma)).toEqual(expected);
  });

  it("knows every form it gives as a reporting verb", () => {
    for (const { lemma } of cueVerbs)
      for (const form of forms(lemma))
        expect(cueForms.get(form)?.verbs.some((verb) => verb.lemma === lemma)).toBe(true);
  });
});

describe("the reporting verbs", () => {
  it("have a class of the record and something they can report", () => {
    for (const verb of cueVerbs) {
      expect(CueClass.options).toContain(verb.class);
      expect(verb.frames.size, verb.lemma).toBeGreaterThan(0);
    }
  });

  it("stand once under each class, lemma and particle", () => {
    const keys = cueVerbs.map(({ lemma, particle, class: cueClass }) =>
      `${cueClass}: ${lemma} ${particle ?? ""}`.trim(),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
