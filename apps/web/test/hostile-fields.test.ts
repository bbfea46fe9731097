import type { Article } from "@org/core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { articleOf } from "./support/article";
import { hasBrowser, openPage, useBrowser } from "./support/open-page";

/** Words that run or load something where they are taken for more than words: one of each class. */
const hostile = [
  "<script>alert(1)</script>",
  "<img src=https://hostile.invalid/a.png onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  '"><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '" autofocus onfocus="alert(1)" x="',
  "' onmouseover='alert(1)",
  "</title></textarea></style></script><script>alert(1)</script>",
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  "<math><mtext><table><mglyph><style><!--</style><img title='--><img src=x onerror=alert(1)>'>",
  "<base href=https://hostile.invalid/>",
  "<meta http-equiv=refresh content='0;url=https://hostile.invalid/'>",
  "<link rel=stylesheet href=https://hostile.invalid/a.css>",
  "<form action=javascript:alert(1)><button autofocus>",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "&lt;img src=x onerror=alert(1)&gt;",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what templates would fill in
  "${alert(1)} {{constructor.constructor('alert(1)')()}}",
  "url(https://hostile.invalid/b.png)",
];

/** A record with such words in each field, as a hostile file might hold it; the addresses are what no record of ours may have. */
function hostileRecord(): Article {
  const text = hostile.map((words) => `“${words}”`).join("\n");
  const statements = hostile.map((words, index) => {
    const start = text.indexOf(`“${words}”`);
    const place = { span: { start, end: start + words.length + 2 }, text: `“${words}”` };
    return {
      words: `“${words}”`,
      speaker: words,
      speakerConfidence: 0.3,
      cue: { ...place, lemma: words, class: "claim" as const },
      medium: { ...place, type: "social" as const, platform: words },
      place,
      occasion: place,
      audience: [place],
      time: `time-${index}`,
    };
  });
  const places = statements.map(({ place }) => place);
  return articleOf(text, statements, {
    title: { value: hostile.join(" "), origin: "given" },
    byline: hostile.map((name) => ({ name, role: name, origin: "given" })),
    publisher: hostile.join(" "),
    section: hostile.join(" "),
    keywords: hostile,
    canonicalUrl: "javascript:alert(1)",
    source: { kind: "text", url: "javascript:alert(1)", file: hostile.join(" "), ref: hostile.join(" ") },
    publishedAt: { value: hostile[0] ?? "", precision: "day", origin: "given" },
    times: places.map((place, index) => ({
      ...place,
      id: `time-${index}`,
      kind: "date",
      value: hostile[index] ?? null,
      anchor: "none",
      status: "resolved",
    })),
    notes: places.map(({ span, text: message }) => ({ code: "speaker-ambiguous", span, message })),
  } as Partial<Article>);
}

/** Puts a worker in the page's place that answers every text with the record. */
async function answerWith(page: Page, article: Article): Promise<void> {
  await page.addInitScript((record) => {
    class Answering {
      onmessage: ((event: { data: unknown }) => void) | null = null;
      postMessage(): void {
        setTimeout(() => this.onmessage?.({ data: { kind: "article", article: record } }));
      }
      terminate(): void {}
    }
    Object.assign(globalThis, { Worker: Answering });
  }, article);
}

/** Elements and attributes that only the words could have made, and links that lead out of the page by other ways than the web's. */
async function intruders(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const made = document.querySelectorAll(
      "iframe, object, embed, base, math, noscript p, body meta, body link[rel=stylesheet][href*=hostile], [onerror], [onload], [onfocus], [onmouseover], [srcdoc], img[src*=hostile], form[action*=javascript], [style*=hostile]",
    );
    const links = [...document.querySelectorAll("a[href]")].filter(
      (link) => !["http:", "https:"].includes((link as HTMLAnchorElement).protocol),
    );
    return [...made, ...links].map((element) => element.outerHTML.slice(0, 200));
  });
}

/** Goes over everything that shows words only when asked. */
async function touchEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  expect(await page.locator(".article-text [data-statement]").count()).toBeGreaterThan(0);
  for (const mark of await page.locator(".article-text [data-statement]").all()) {
    await mark.hover({ force: true });
    await mark.dispatchEvent("click");
  }
  await page.keyboard.press("?");
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.type("<img src=x onerror=alert(1)>");
  await page.keyboard.press("Escape");
}

// The policy of the site is switched off: what holds here holds by how the page is made.
const withoutPolicy = { bypassCSP: true };

describe.skipIf(!hasBrowser)("hostile words in every field of a record", () => {
  useBrowser();

  test("would be noticed if they were taken for markup", async () => {
    const { page, troubles } = await openPage("/open", withoutPolicy);
    const staying = hostile.filter((words) => !words.includes("refresh"));
    for (const words of staying)
      await page.evaluate((markup) => document.body.insertAdjacentHTML("beforeend", markup), words);
    await expect.poll(() => troubles).toContain("dialog: 1");
    await expect.poll(() => troubles).toContainEqual(expect.stringContaining("request: https://hostile.invalid"));
    expect((await intruders(page)).length).toBeGreaterThan(3);
  });

  test("are shown as words: nothing runs, nothing is loaded", async () => {
    const { page, troubles } = await openPage("/paste", withoutPolicy, (opened) => answerWith(opened, hostileRecord()));
    await page.getByLabel("Text of the article").fill("Any.");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator("#reader[data-ready]").waitFor();
    await touchEverything(page);
    const shown = (await page.locator("body").textContent()) ?? "";
    expect(hostile.filter((words) => !shown.includes(words))).toEqual([]);
    expect(await page.locator("h1").textContent()).toContain(hostile.join(" "));
    expect(await intruders(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test("are shown as words when they are pasted and read", async () => {
    const { page, troubles } = await openPage("/open", withoutPolicy);
    const text = hostile.map((words) => `“We go home ${words},” Mara ${words} said on Monday.`).join("\n\n");
    await page.getByLabel("Text of the article").fill(text);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator("#reader[data-ready]").waitFor();
    await touchEverything(page);
    const shown = (await page.locator(".article").textContent()) ?? "";
    expect(hostile.filter((words) => !shown.includes(words))).toEqual([]);
    expect(await intruders(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test("are shown as words when they stand in a page that is dropped", async () => {
    const { page, troubles } = await openPage("/open", withoutPolicy);
    const escaped = hostile.map((words) =>
      words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
    );
    const html = `<title>${escaped[0]}</title><meta name="author" content="Mara ${escaped[1]}"><meta name="keywords" content="${escaped.join()}">
      <article><h1>${escaped[0]}</h1>${escaped.map((words) => `<p>“We go home ${words},” Mara Lindqvist said on Monday, and nobody answered her in the hall.</p>`).join("")}
      ${hostile.map((words) => `<p>Nobody in the hall answered her, and the lamps went out one after the other. ${words}</p>`).join("")}</article>`;
    await page.locator(".open-form").evaluate((form, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], "page.html", { type: "text/html" }));
      form.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, html);
    await page.locator("#reader[data-ready]").waitFor();
    await touchEverything(page);
    expect(await intruders(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test("are shown as words in an address and in a file's name", async () => {
    for (const words of hostile.slice(0, 6)) {
      const { page, troubles } = await openPage(
        `/read/${encodeURIComponent(words)}?q=${encodeURIComponent(words)}#${words}`,
        withoutPolicy,
      );
      expect(await intruders(page)).toEqual([]);
      expect(troubles.filter((trouble) => !trouble.includes("404"))).toEqual([]);
      await page.context().close();
    }
    const { page, troubles } = await openPage("/open", withoutPolicy);
    for (const name of hostile) {
      await page.locator(".open-form").evaluate((form, given) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([], given, { type: "text/plain" }));
        const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
        form.dispatchEvent(drop);
      }, name);
      await page.getByRole("alert").getByText(`“${name}” is empty`).waitFor();
    }
    expect(await intruders(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
