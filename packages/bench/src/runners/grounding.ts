import { BenchError } from "../bench-error.ts";
import { type Runner, textOption } from "../runner.ts";
import { figures, percent, whole } from "../table.ts";
import { checkRecord } from "../texts/check-record.ts";
import { textSets } from "../texts/text-sets.ts";

const mostProblems = 20;

/** Checks that every span of every record lies in its text, that records are valid, and that extraction is repeatable. */
export const grounding: Runner = {
  name: "grounding",
  summary:
    "every span of every record checked against its text, and each text extracted twice (exit code 1 unless all hold)",
  needs: "all data sets with text",
  options: { set: { type: "string", value: "NAME", help: `${Object.keys(textSets).join(", ")} (all when not given)` } },
  *run(request) {
    const chosen = textOption(request, "set");
    const names = chosen ? [chosen] : Object.keys(textSets);
    const problems: string[] = [];
    const rows = names.map((name) => {
      const read = textSets[name];
      if (!read) throw new BenchError(`There is no set "${name}": use ${Object.keys(textSets).join(", ")}.`, 2);
      const checks = read().map((row) => ({ row, check: checkRecord(request.core, row) }));
      const wrong = checks.filter(({ check }) => check.problems.length > 0);
      problems.push(
        ...wrong.flatMap(({ row, check }) => check.problems.map((problem) => `${name} ${row.id}: ${problem}`)),
      );
      const spans = checks.reduce((total, { check }) => total + check.spans, 0);
      return { name, texts: checks.length, spans, right: checks.length - wrong.length };
    });
    const texts = rows.reduce((total, row) => total + row.texts, 0);
    const right = rows.reduce((total, row) => total + row.right, 0);
    const spans = rows.reduce((total, row) => total + row.spans, 0);
    const all = { name: "all", texts, spans, right };
    yield {
      title: "Records checked: spans and their words, schema, references, hashes, same bytes twice",
      table: figures(
        ["set", "texts", "spans", "valid records", "%"],
        [...rows, all].map((row) => [
          row.name,
          whole(row.texts),
          whole(row.spans),
          whole(row.right),
          percent(row.right / Math.max(1, row.texts)),
        ]),
      ),
      lines: problems.slice(0, mostProblems),
    };
    return right === texts;
  },
};
