import { BenchError } from "../bench-error.ts";
import { type Runner, textOption } from "../runner.ts";
import { type Growth, isLinear, shares } from "../speed/growth.ts";
import { measureInProcess } from "../speed/measure-in-process.ts";
import { subjectNames, subjectText } from "../speed/subjects.ts";
import { figures, whole } from "../table.ts";

function growthRow(name: string, growth: Growth): string[] {
  const ratio = (index: number): string => {
    const [before, after] = [growth.seconds[index - 1], growth.seconds[index]];
    return before === undefined || after === undefined ? "–" : (after / before).toFixed(1);
  };
  const seconds = shares.map((_, index) => growth.seconds[index]?.toFixed(3) ?? "–");
  const verdict = growth.stopped ?? (isLinear(growth) ? "" : "NOT LINEAR");
  return [name, whole(subjectText(name, 1)?.length ?? 0), ...seconds, ratio(1), ratio(2), verdict];
}

/** Makes the runner; `measure` measures the text of a name. */
export function scalingWith(measure: (name: string) => Growth): Runner {
  return {
    name: "scaling",
    summary: "how the time grows with the text, on news and hostile texts (exit code 1 when it is not linear)",
    needs: "quotes/polnear.train",
    options: { only: { type: "string", value: "NAME", help: subjectNames.join(", ") } },
    *run(request) {
      const only = textOption(request, "only");
      const chosen = subjectNames.filter((name) => only === "" || name === only);
      if (chosen.length === 0) throw new BenchError(`There is no text "${only}": see pnpm bench scaling --help.`, 2);
      // Reading it here makes a missing data set an error, and not a text that died.
      for (const name of chosen) subjectText(name, 0);
      const measured = chosen.map((name) => {
        request.progress(`scaling: ${name}`);
        return { name, growth: measure(name) };
      });
      const failed = measured.filter(({ growth }) => !isLinear(growth)).map(({ name }) => name);
      yield {
        title: "Seconds at a quarter, half and the whole of the text",
        table: figures(
          ["text", "characters", "¼", "½", "1", "½ : ¼", "1 : ½", ""],
          measured.map(({ name, growth }) => growthRow(name, growth)),
        ),
      };
      yield { lines: [failed.length === 0 ? "All linear." : `Not linear: ${failed.join(", ")}.`] };
      return failed.length === 0;
    },
  };
}

/** Measures how the time grows with the text, on news and on texts made to be slow. */
export const scaling: Runner = scalingWith(measureInProcess);
