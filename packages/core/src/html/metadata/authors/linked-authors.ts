import { plainText } from "../../../text/plain-text.js";
import { field, type Graph, isNode, type LinkedNode, listOf, resolve, typesOf } from "../json-ld/graph.js";
import type { Json } from "../json-ld/lenient-json.js";
import { splitNames } from "./split-names.js";

const mostAuthors = 30;
const deepest = 3;

/** The names under a field for people of an object of JSON-LD: texts, objects, references, or lists of these. */
export function linkedAuthors(graph: Graph, node: LinkedNode, key: "author" | "creator"): string[] {
  return listOf(field(node, key))
    .slice(0, mostAuthors)
    .flatMap((value) => namesOf(graph, value, 0));
}

function namesOf(graph: Graph, value: Json, depth: number): string[] {
  if (depth > deepest) return [];
  if (typeof value === "string" && !graph.byId.has(value)) return splitNames(plainText(value));
  const node = resolve(graph, value);
  if (!node) return [];
  const name = field(node, "name") ?? field(node, "alternateName");
  if (isNode(name)) return namesOf(graph, name, depth + 1);
  const texts = listOf(name)
    .filter((each) => typeof each === "string")
    .map(plainText);
  // "Town & Country" is one organisation.
  return typesOf(node).some((type) => type.endsWith("Organization")) ? texts : texts.flatMap(splitNames);
}
