import { type Json, readLenientJson } from "./lenient-json.js";

/** An object of JSON-LD. Read its fields with `field`, which sees own fields only. */
export interface LinkedNode {
  readonly [key: string]: Json;
}

/** The linked data of a page: its objects in order, and those that others refer to. */
export interface Graph {
  nodes: readonly PlacedNode[];
  byId: ReadonlyMap<string, LinkedNode>;
}

/** An object with its place: how deep it stands, and under which fields. */
export interface PlacedNode {
  node: LinkedNode;
  depth: number;
  path: readonly string[];
  types: readonly string[];
}

const maxScript = 1_000_000;
const maxNodes = 5_000;
const maxDepth = 12;

/** What publishers wrap around JSON so that old readers skip it. */
const wrappings = /^\s*(?:<!--|\/[/*]\s*<!\[CDATA\[(?:\s*\*\/)?|<!\[CDATA\[)/;

function parse(script: string): Json[] {
  if (script.length > maxScript) return [];
  try {
    return [JSON.parse(script) as Json];
  } catch {
    return readLenientJson(script.replace(wrappings, ""));
  }
}

export const isNode = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An own field of an object; undefined when it has none. */
export function field(node: LinkedNode, key: string): Json | undefined {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** A value as a list: of its items, of itself, or empty. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The types of an object without their vocabulary: `https://schema.org/NewsArticle` is `NewsArticle`. */
export function typesOf(node: LinkedNode): string[] {
  return listOf(field(node, "@type") ?? field(node, "type"))
    .filter((type) => typeof type === "string")
    .map((type) =>
      type.slice(Math.max(type.lastIndexOf("/"), type.lastIndexOf("#"), type.lastIndexOf(":")) + 1).trim(),
    );
}

/** Reads the linked data of a page's scripts, outer objects before inner ones. Bounded in size, depth and number. */
export function readGraph(scripts: readonly string[]): Graph {
  const nodes: PlacedNode[] = [];
  const byId = new Map<string, LinkedNode>();
  type Waiting = { value: Json; depth: number; path: readonly string[] };
  const queue: Waiting[] = scripts.flatMap(parse).map((value) => ({ value, depth: 0, path: [] }));
  for (let index = 0; index < queue.length && nodes.length < maxNodes; index++) {
    const { value, depth, path } = queue[index] as Waiting;
    if (depth > maxDepth || queue.length > maxNodes * 4) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === "object") queue.push({ value: item, depth, path });
      continue;
    }
    if (!isNode(value)) continue;
    nodes.push({ node: value, depth, path, types: typesOf(value) });
    const id = field(value, "@id");
    if (typeof id === "string" && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    for (const key of Object.keys(value)) {
      const inner = value[key];
      if (typeof inner !== "object" || inner === null) continue;
      // `@graph` is a list of roots, not a part of the object that holds it.
      const isGraph = key === "@graph";
      queue.push({ value: inner, depth: isGraph ? depth : depth + 1, path: isGraph ? path : [...path, key] });
    }
  }
  return { nodes, byId };
}

/** The object a value is or refers to. */
export function resolve(graph: Graph, value: Json | undefined): LinkedNode | null {
  if (!isNode(value)) return typeof value === "string" ? (graph.byId.get(value) ?? null) : null;
  const id = field(value, "@id");
  const full = typeof id === "string" && Object.keys(value).length <= 2 ? graph.byId.get(id) : undefined;
  return full ?? value;
}
