import { Parser } from "htmlparser2";

/** Elements whose text is no words for people. */
const unseen = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "svg",
  "math",
  "select",
  "textarea",
]);

/** Elements that run on within a line; all others part words. */
const inline = new Set(
  "a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Longest HTML that is read for a line of text, in UTF-16 code units; what comes after is left out. */
const longestHtml = 100_000;

/** Runs of white space and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const gaps = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff]+/g;

/** Text in one line: white space and control characters become single spaces, halves of surrogate pairs U+FFFD. */
export function singleLine(text: string): string {
  return text.replace(gaps, " ").trim().toWellFormed();
}

/**
 * The words of a piece of HTML in one line: tags dropped with what is not shown, entities decoded once, elements that stand apart parted by a
 * space. What comes out is plain text: a `<` in it is a sign, never markup.
 */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return singleLine(html);
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (unseen.has(name)) hidden++;
      if (!inline.has(name)) parts.push(" ");
    },
    onclosetag: (name) => {
      if (unseen.has(name)) hidden--;
      if (!inline.has(name)) parts.push(" ");
    },
    ontext: (text) => {
      if (hidden === 0) parts.push(text);
    },
  });
  parser.end(html.slice(0, longestHtml));
  return singleLine(parts.join(""));
}
