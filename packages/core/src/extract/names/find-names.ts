import { namesModel } from "../../models/names.weights.js";
import { linearModel } from "../model/linear-model.js";
import { agreeOnKinds } from "./agree-on-kinds.js";
import { combineNames } from "./combine-names.js";
import { compoundNames } from "./compound-names.js";
import type { NameMention, Reading } from "./name-mention.js";
import { ruleNames } from "./rule-names.js";
import { NameTagger } from "./tagging/tag-names.js";
import { taggedNames } from "./tagging/tagged-names.js";
import { type TokenFacts, tokenFacts } from "./tagging/token-facts.js";
import { tokenPlaces } from "./token-places.js";
import { type WordUsage, wordUsage } from "./word-usage.js";

let tagger: NameTagger | null = null;

/** The trained tagger, unpacked when the first text is read. */
function trainedTagger(): NameTagger {
  tagger ??= new NameTagger(linearModel(namesModel));
  return tagger;
}

/** What the rules find in a text, and what the model is told about it. */
export interface NameFacts {
  readonly rules: NameMention[];
  readonly usage: WordUsage;
  readonly facts: TokenFacts;
}

/** Reads a text for its names by rules, and looks up what the model has to know. */
export function nameFacts(reading: Reading): NameFacts {
  const places = tokenPlaces(reading);
  const usage = wordUsage(reading.tokens, places);
  const rules = ruleNames(reading, places, usage);
  return { rules, usage, facts: tokenFacts(reading.text, reading.tokens, places, usage, rules) };
}

/**
 * Finds the names of a text: by rules, then by a trained model that sees what the rules found, and the document agrees on the kinds. In the
 * order of the text, none overlapping. Linear in the text.
 */
export function findNames(reading: Reading): NameMention[] {
  const { rules, usage, facts } = nameFacts(reading);
  const tagged = taggedNames(trainedTagger().tag(facts));
  const names = agreeOnKinds(reading, combineNames(reading, rules, tagged, namesModel.scale));
  const compounds = compoundNames(reading, usage).filter(
    ({ tokenStart }) => !names.some((name) => name.tokenStart <= tokenStart && tokenStart < name.tokenEnd),
  );
  return [...names, ...compounds].sort((a, b) => a.tokenStart - b.tokenStart);
}
