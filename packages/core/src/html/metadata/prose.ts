import type { Line } from "./survey/line.js";
import { region } from "./survey/regions.js";
import type { Survey } from "./survey/survey.js";

const notRead = region.navigation | region.footer | region.comments;
const longestSample = 6000;

/** Chinese, Japanese and Korean say in one character what takes other scripts two. */
export const lengthOf = (text: string): number => (text.charCodeAt(0) >= 0x2e80 ? text.length * 2 : text.length);

/** True for a line that is a paragraph of running text, not a link or a label. */
export function isParagraph({ text, tag, regions, linkLength }: Line): boolean {
  return lengthOf(text) >= (tag === "p" ? 80 : 200) && linkLength < text.length / 2 && !(regions & notRead);
}

/** The first running text of a page: enough to tell its language. */
export function proseOf({ lines }: Survey): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length > longestSample) break;
    if (!isParagraph(line)) continue;
    paragraphs.push(line.text);
    length += line.text.length;
  }
  return paragraphs.join("\n");
}
