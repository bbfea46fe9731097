import type { PageElement } from "../../page.js";
import { isElement, rawText } from "../../tree.js";
import type { Attributes } from "./attributes.js";
import { collapse } from "./collapse.js";

/** What the elements say that nobody sees: `<html>`, `<title>`, `<meta>`, `<link>`, `<base>` and JSON-LD, wherever in the page they stand. */
export class HeadSurvey {
  /** `lang` of `<html>`. */
  language: string | null = null;
  /** Class names of `<body>`, in lower case. */
  bodyNames = "";
  title: string | null = null;
  base: string | null = null;
  /** By `property`, `name`, `itemprop` or `http-equiv:` and its name, in lower case. */
  readonly metas: { name: string; content: string }[] = [];
  readonly links: { rel: string; href: string }[] = [];
  /** Texts of the scripts of JSON-LD. */
  readonly scripts: string[] = [];

  read(element: PageElement, attributes: Attributes): void {
    const reader = readers.get(element.tagName);
    if (reader) reader(this, attributes, element);
  }
}

const maxEntries = 1000;

type Reader = (head: HeadSurvey, attributes: Attributes, element: PageElement) => void;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["html", readLanguage],
  ["body", readBody],
  ["base", readBase],
  ["title", readTitle],
  ["meta", readMeta],
  ["link", readLink],
  ["script", readScript],
]);

function readLanguage(head: HeadSurvey, attributes: Attributes): void {
  head.language = attributes.get("lang") ?? attributes.get("xml:lang") ?? null;
}

function readBody(head: HeadSurvey, attributes: Attributes): void {
  head.bodyNames = (attributes.get("class") ?? "").slice(0, 2000).toLowerCase();
}

function readBase(head: HeadSurvey, attributes: Attributes): void {
  head.base ??= attributes.get("href") ?? null;
}

function readTitle(head: HeadSurvey, _: Attributes, element: PageElement): void {
  const { parentNode } = element;
  const isPicture = parentNode && isElement(parentNode) && parentNode.tagName === "svg";
  if (!isPicture) head.title ??= collapse(rawText(element));
}

function readMeta(head: HeadSurvey, attributes: Attributes): void {
  const content = attributes.get("content") ?? attributes.get("value");
  if (content === undefined || head.metas.length >= maxEntries) return;
  for (const key of ["property", "name", "itemprop"]) {
    const name = attributes.get(key);
    if (name) head.metas.push({ name: name.trim().toLowerCase(), content });
  }
  const header = attributes.get("http-equiv");
  if (header) head.metas.push({ name: `http-equiv:${header.toLowerCase()}`, content });
}

function readLink(head: HeadSurvey, attributes: Attributes): void {
  const href = attributes.get("href");
  if (href !== undefined && head.links.length < maxEntries)
    head.links.push({ rel: (attributes.get("rel") ?? "").toLowerCase(), href });
}

function readScript(head: HeadSurvey, attributes: Attributes, element: PageElement): void {
  if ((attributes.get("type") ?? "").toLowerCase().includes("ld+json") && head.scripts.length < maxEntries)
    head.scripts.push(rawText(element));
}
