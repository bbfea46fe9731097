import type { PageElement } from "../../page.js";
import { attribute, isElement, rawText } from "../../tree.js";
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

  read(element: PageElement): void {
    readers.get(element.tagName)?.(this, element);
  }
}

const maxEntries = 1000;
const longestTitle = 1000;

type Reader = (head: HeadSurvey, element: PageElement) => void;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["html", readLanguage],
  ["body", readBody],
  ["base", readBase],
  ["title", readTitle],
  ["meta", readMeta],
  ["link", readLink],
  ["script", readScript],
]);

function readLanguage(head: HeadSurvey, element: PageElement): void {
  head.language = attribute(element, "lang") ?? attribute(element, "xml:lang");
}

function readBody(head: HeadSurvey, element: PageElement): void {
  head.bodyNames = (attribute(element, "class") ?? "").slice(0, 2000).toLowerCase();
}

function readBase(head: HeadSurvey, element: PageElement): void {
  head.base ??= attribute(element, "href");
}

function readTitle(head: HeadSurvey, element: PageElement): void {
  const { parentNode } = element;
  const isPicture = parentNode && isElement(parentNode) && parentNode.tagName === "svg";
  if (!isPicture) head.title ??= collapse(rawText(element).slice(0, longestTitle));
}

function readMeta(head: HeadSurvey, element: PageElement): void {
  const content = attribute(element, "content") ?? attribute(element, "value");
  if (content === null || head.metas.length >= maxEntries) return;
  for (const key of ["property", "name", "itemprop"]) {
    const name = attribute(element, key);
    if (name) head.metas.push({ name: name.trim().toLowerCase(), content });
  }
  const header = attribute(element, "http-equiv");
  if (header) head.metas.push({ name: `http-equiv:${header.toLowerCase()}`, content });
}

function readLink(head: HeadSurvey, element: PageElement): void {
  const href = attribute(element, "href");
  if (href !== null && head.links.length < maxEntries)
    head.links.push({ rel: (attribute(element, "rel") ?? "").toLowerCase(), href });
}

function readScript(head: HeadSurvey, element: PageElement): void {
  if ((attribute(element, "type") ?? "").toLowerCase().includes("ld+json") && head.scripts.length < maxEntries)
    head.scripts.push(rawText(element));
}
