import type { Article } from "../schema/index.js";

const leadWords = 10;

/** The headline, else the first words of the lead with an ellipsis, else a plain “Untitled”. White space is collapsed. */
export function displayTitle(article: Pick<Article, "title" | "text" | "paragraphs">): string {
  const title = article.title?.value.split(/\s+/).filter(Boolean).join(" ");
  if (title) return title;
  const lead = article.paragraphs[0]?.span;
  const text = lead ? article.text.slice(lead.start, Math.min(lead.end, lead.start + 500)) : article.text.slice(0, 500);
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return "Untitled";
  const start = words.slice(0, leadWords).join(" ");
  return words.length > leadWords ? `${start} …` : start;
}
