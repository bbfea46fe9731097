import { describe, expect, it } from "vitest";
import { parsePage } from "../page.js";
import { readBody } from "./read-body.js";

const prose = (subject: string): string =>
  `<p>${subject} has been in use for ninety years, and nobody in the town can remember when it was last repaired, the owner said.</p>`;
const body = ["The bridge", "The lock", "The mill", "The weir", "The quay", "The crane"].map(prose).join("");

/** Why each line beside the running text is left out. */
function reasons(html: string): string[] {
  return readBody(parsePage(html)).lines.flatMap(({ block, leftOut }) =>
    body.includes(block.text) ? [] : [`${block.text}: ${leftOut ?? "kept"}`],
  );
}

describe("readBody", () => {
  it.each([
    ["an element made for what is beside", `<main>${body}<aside>Beside</aside>${body}</main>`, ["Beside: aside"]],
    ["an element named so", `<main>${body}<div class="related">Beside</div>${body}</main>`, ["Beside: aside"]],
    ["an element that is hidden", `<main>${body}<div hidden>Beside</div>${body}</main>`, ["Beside: hidden"]],
    [
      "a headline shown again",
      `<title>Old bridge</title><main>${body}<p>OLD BRIDGE</p>${body}</main>`,
      ["OLD BRIDGE: title"],
    ],
    [
      "a line that leads elsewhere",
      `<main>${body}<p>Read more: <a href=x>The lock</a></p>${body}</main>`,
      ["Read more: The lock: promotion"],
    ],
    [
      "a line that is a link",
      `<main>${body}<p><a href=x>All about the lock</a></p>${body}</main>`,
      ["All about the lock: links"],
    ],
    ["a byline", `<main>${body}<p>By Mara Lindqvist</p>${body}</main>`, ["By Mara Lindqvist: byline"]],
    ["a label in a box", `<main>${body}<div><div>2:34</div></div>${body}</main>`, ["2:34: box"]],
    [
      "a box with a promotion",
      `<main>${body}<div><b>Sign up</b><p>Mornings with us</p></div>${body}</main>`,
      ["Sign up: promotion", "Mornings with us: box"],
    ],
    [
      "loose lines at the ends",
      `<main><p>Kicker</p>${body}<p>(mli)</p><div>Tags</div></main>`,
      ["Kicker: edge", "(mli): kept", "Tags: edge"],
    ],
    [
      "a heading of which nothing is left",
      `<main>${body}<h2>Elsewhere</h2><p><a href=x>All about the ferry</a></p><h2>Afterwards</h2>${body}</main>`,
      ["Elsewhere: box", "All about the ferry: links", "Afterwards: kept"],
    ],
    [
      "what stands beside the article",
      `<div>Before</div><main>${body}</main><div>After</div>`,
      ["Before: outside", "After: outside"],
    ],
  ])("leaves out %s", (_, html, expected) => {
    expect(reasons(html)).toEqual(expected);
  });

  it.each([
    ["a heading", `<main>${body}<h2>Related by blood</h2>${body}</main>`],
    [
      "a paragraph whose element has a doubtful name",
      `<main>${body}<p class="meta">${"The story of the bridge is long. ".repeat(6)}</p>${body}</main>`,
    ],
    ["a short answer", `<main>${body}<p>No.</p>${body}</main>`],
    ["a line with a link in it", `<main>${body}<p>The lock was built by <a href=x>Holm</a> in 1911.</p>${body}</main>`],
    [
      "a box with a text of its own",
      `<main>${body}<div class=c7><div><p>Holm built nine locks in his life, and was never paid for three of them.</p></div></div>${body}</main>`,
    ],
  ])("keeps %s", (_, html) => {
    expect(reasons(html)).toEqual([expect.stringMatching(/: kept$/)]);
  });

  it("leaves out teasers in a row, but not a page that is made of them", () => {
    const teaser = (name: string): string =>
      `<li><a href=x>The story of the ${name}</a><p>Nobody in the town can remember when it was last repaired.</p></li>`;
    const row = `<ul>${["lock", "mill", "weir", "quay"].map(teaser).join("")}</ul>`;
    expect(reasons(`<main>${body}${row}${body}</main>`)).toEqual(Array(8).fill(expect.stringMatching(/: card$/)));
    expect(reasons(`<main>${row}</main>`)).toContain(
      "Nobody in the town can remember when it was last repaired.: kept",
    );
  });

  it("takes in the standfirst that the page gives as its description", () => {
    const head = '<meta name=description content="Ninety years old, and never repaired: a bridge.">';
    const page = (line: string): string =>
      `${head}<header><h1>Old bridge</h1><p>${line}</p></header><main>${body}</main>`;
    expect(reasons(page("Ninety years old, and never repaired: a bridge."))).toContain(
      "Ninety years old, and never repaired: a bridge.: kept",
    );
    expect(reasons(page("Something else that is as long as a standfirst is."))).toContain(
      "Something else that is as long as a standfirst is.: outside",
    );
  });

  it("finds an article in several containers whole", () => {
    const part = `<div class=part>${body}</div>`;
    const { root } = readBody(
      parsePage(`<div id=story>${part}${part}${part}</div><div><p>Beside it all stands this.</p></div>`),
    );
    expect(root?.element.attrs).toContainEqual({ name: "id", value: "story" });
  });
});
