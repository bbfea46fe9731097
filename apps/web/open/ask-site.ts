import type { ReadAnswer } from "./read-request";

/** Where the site opens pages of the web; see `app/open/read/route.ts`. */
const openPath = "/open/read";

const noAnswer: ReadAnswer = {
  kind: "problem",
  message: "saidby itself does not answer: is it still running on this machine?",
};

/** Has the site open a page of the web: a browser may not. */
export async function askSite(url: string, signal: AbortSignal): Promise<ReadAnswer> {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: this is the browser asking the site that it has the page from
    const response = await fetch(openPath, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ url }),
      signal,
    });
    const { article, facts, error } = await response.json();
    return article ? { kind: "article", article, facts } : { kind: "problem", message: error.message };
  } catch {
    return noAnswer;
  }
}
