import { BenchError } from "../bench-error.ts";
import type { Core } from "../core.ts";
import { readQuoteSet } from "../data/quote-sets.ts";
import { type Runner, textOption } from "../runner.ts";
import { families, familyText } from "../speed/families.ts";
import { type Growth, isLinear, measureGrowth } from "../speed/growth.ts";
import { figures, whole } from "../table.ts";

const newsLength = 1_000_000;

/** News of the data set joined until it is long enough; one long article of thousands of people. */
function longNews(): string {
  const articles = readQuoteSet("polnear.train").map(({ text }) => text);
  let text = "";
  for (const article of articles) if (text.length < newsLength) text += `${article}\n`;
  return text.slice(0, newsLength);
}

interface Subject {
  name: string;
  text: (share: number) => string;
}

function subjects(): Subject[] {
  const news = longNews();
  return [
    { name: "news", text: (share) => news.slice(0, Math.round(news.length * share)) },
    ...families.map((family) => ({ name: family.name, text: (share: number) => familyText(family, share) })),
  ];
}

function growthOf({ extract }: Core, { text }: Subject): Growth {
  return measureGrowth((share) => {
    extract(text(share));
  });
}

function growthRow(name: string, length: number, growth: Growth): string[] {
  const ratio = (index: number): string => {
    const [before, after] = [growth[index - 1], growth[index]];
    return before === undefined || after === undefined ? "–" : (after / before).toFixed(1);
  };
  const seconds = [0, 1, 2].map((index) => growth[index]?.toFixed(3) ?? "–");
  return [name, whole(length), ...seconds, ratio(1), ratio(2), isLinear(growth) ? "" : "NOT LINEAR"];
}

/** Measures how the time grows with the text, on news and on texts made to be slow. */
export const scaling: Runner = {
  name: "scaling",
  summary: "how the time grows with the text, on news and hostile texts (exit code 1 when it is not linear)",
  needs: "quotes/polnear.train",
  options: { only: { type: "string", value: "NAME", help: `news, ${families.map(({ name }) => name).join(", ")}` } },
  *run(request) {
    const only = textOption(request, "only");
    const chosen = subjects().filter(({ name }) => only === "" || name === only);
    if (chosen.length === 0) throw new BenchError(`There is no text "${only}": see pnpm bench scaling --help.`, 2);
    request.core.extract(chosen[0]?.text(0.25) ?? "");
    const measured = chosen.map((subject) => {
      request.progress(`scaling: ${subject.name}`);
      return { name: subject.name, length: subject.text(1).length, growth: growthOf(request.core, subject) };
    });
    const failed = measured.filter(({ growth }) => !isLinear(growth)).map(({ name }) => name);
    yield {
      title: "Seconds at a quarter, half and the whole of the text",
      table: figures(
        ["text", "characters", "¼", "½", "1", "½ : ¼", "1 : ½", ""],
        measured.map(({ name, length, growth }) => growthRow(name, length, growth)),
      ),
    };
    yield { lines: [failed.length === 0 ? "All linear." : `Not linear: ${failed.join(", ")}.`] };
    return failed.length === 0;
  },
};
