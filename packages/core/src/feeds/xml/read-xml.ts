import { decodeHTMLStrict } from "entities";
import { Parser } from "htmlparser2";
import { SaidbyError } from "../../error.js";
import { webUrl } from "../../text/web-url.js";
import { feedLimits } from "../limits.js";
import { withoutDoctype } from "./doctype.js";
import { canonicalName, type NamespaceScope, rootScope, scopeWithin } from "./namespaces.js";
import type { XmlElement } from "./xml-element.js";

function refuse(what: string): never {
  throw new SaidbyError("over-limit", `the feed has ${what}: it is not read`);
}

/** An open element, and the namespaces within it. */
interface Open {
  element: XmlElement;
  scope: NamespaceScope;
  /** False once the next entry has begun although this was not closed. */
  live: boolean;
}

/** Elements that never stand in one another: one that is not closed ends where the next begins. */
const entries = new Set(["item", "entry", "atom:entry"]);

/** Makes a tree of the parser's events, counting. */
class TreeBuilder {
  readonly root: XmlElement;
  readonly #open: Open[];
  #attributes = new Map<string, string>();
  #elements = 0;
  #verbatim = false;

  constructor(base: string | null) {
    this.root = { name: "", localName: "", attributes: new Map(), children: [], base, language: null };
    this.#open = [{ element: this.root, scope: rootScope, live: true }];
  }

  #within(): Open {
    return this.#open.findLast(({ live }) => live) ?? { element: this.root, scope: rootScope, live: true };
  }

  /** Ends an entry that is still open, with all that is open in it. */
  #endEntry(name: string): void {
    const start = this.#open.findIndex(({ element, live }) => live && element.name === name);
    if (start > 0) for (const open of this.#open.slice(start)) open.live = false;
  }

  onattribute(name: string, value: string): void {
    if (this.#attributes.size >= feedLimits.attributes)
      refuse(`an element with over ${feedLimits.attributes} attributes`);
    const key = name.toLowerCase();
    if (!this.#attributes.has(key)) this.#attributes.set(key, decodeHTMLStrict(value));
  }

  onopentag(name: string): void {
    if (++this.#elements > feedLimits.elements) refuse(`over ${feedLimits.elements} elements`);
    if (this.#open.length > feedLimits.depth) refuse(`elements over ${feedLimits.depth} deep`);
    const named = canonicalName(name, this.#within().scope);
    if (entries.has(named)) this.#endEntry(named);
    const outer = this.#within();
    const attributes = this.#attributes;
    this.#attributes = new Map();
    const scope = scopeWithin(outer.scope, attributes);
    const base = attributes.get("xml:base");
    const element: XmlElement = {
      name: canonicalName(name, scope),
      localName: name.slice(name.indexOf(":") + 1).toLowerCase(),
      attributes,
      children: [],
      base: base === undefined ? outer.element.base : (webUrl(base, outer.element.base) ?? outer.element.base),
      language: attributes.get("xml:lang")?.replace("_", "-") ?? outer.element.language,
    };
    outer.element.children.push(element);
    this.#open.push({ element, scope, live: true });
  }

  onclosetag(): void {
    if (this.#open.length > 1) this.#open.pop();
  }

  ontext(data: string): void {
    this.#within().element.children.push(this.#verbatim ? data : decodeHTMLStrict(data));
  }

  oncdatastart(): void {
    this.#verbatim = true;
  }

  oncdataend(): void {
    this.#verbatim = false;
  }
}

/**
 * Reads XML as far as it goes, broken or not: elements that are not closed end with what they are in, entities of HTML are known though
 * nothing declares them, names are taken in any case. The root holds what the document holds.
 * @throws SaidbyError `over-limit` when it is larger or deeper than any feed; `invalid-feed` when it declares entities.
 */
export function readXml(xml: string, base: string | null): XmlElement {
  if (xml.length > feedLimits.length) refuse(`over ${feedLimits.length} characters`);
  const builder = new TreeBuilder(base);
  const parser = new Parser(builder, { xmlMode: true, decodeEntities: false, lowerCaseTags: true });
  parser.end(withoutDoctype(xml));
  return builder.root;
}
