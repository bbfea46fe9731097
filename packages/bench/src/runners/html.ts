import { BenchError } from "../bench-error.ts";
import { pageBaselines } from "../html/page-baselines.ts";
import { isOpenHalf, type PageTruth, pageSets, readTruth } from "../html/page-sets.ts";
import { type ReadSet, readPages } from "../html/read-pages.ts";
import { type PeerRead, readWithReadability } from "../html/read-with-readability.ts";
import { type PageScores, scorePages } from "../html/score-pages.ts";
import { type Runner, switchOption, textOption } from "../runner.ts";
import { figures, outOf, percent, type Section, whole } from "../table.ts";

const columns = [
  "",
  "text",
  "page",
  "paragraphs",
  "snippets",
  "title",
  "authors",
  "date",
  "articles",
  "pages",
  "empty",
];

function toRow(name: string, { n, empty, texts, paraF1, wsF, title, authF1, date, articles }: PageScores): string[] {
  const cells = [texts?.F1, texts?.pageF1, paraF1, wsF, title, authF1, date, articles];
  return [name, ...cells.map((share) => (share == null ? "" : percent(share))), whole(n), whole(empty)];
}

function toSection(
  set: string,
  truth: readonly PageTruth[],
  { predictions, refusals }: ReadSet,
  peers: readonly PeerRead[],
): Section {
  const half = (open: boolean): PageTruth[] => truth.filter(({ id }) => isOpenHalf(id) === open);
  return {
    title: `Pages of ${set}`,
    table: figures(columns, [
      toRow("saidby", scorePages(truth, predictions)),
      toRow("  half whose errors were looked at", scorePages(half(true), predictions)),
      toRow("  half that was only counted", scorePages(half(false), predictions)),
      ...peers.map((peer) => toRow(peer.name, scorePages(truth, peer.predictions))),
      ...(pageBaselines[set] ?? []).map((row) => columns.map((_, index) => row[index] ?? "")),
    ]),
    lines: [
      ...refusals.map((refusal) => `not read: ${refusal}`),
      ...peers.map(({ name, seconds }) => `${name}: ${(truth.length / seconds).toFixed(1)} pages a second of one core`),
    ],
  };
}

/** Scores the reading of pages: text, paragraphs and their places, metadata, speed and memory. */
export const html: Runner = {
  name: "html",
  summary: "pages: text, paragraphs, metadata; paragraphs found again at their places; pages a second, memory",
  needs: "html/*",
  options: {
    set: { type: "string", value: "NAME", help: `${pageSets.join(", ")} (all when not given)` },
    peers: { type: "boolean", help: "read the same pages with Readability too" },
  },
  *run(request) {
    const asked = textOption(request, "set");
    const sets = pageSets.filter((set) => asked === "" || set === asked);
    if (sets.length === 0) throw new BenchError(`There is no set of pages "${asked}": use ${pageSets.join(", ")}.`, 2);
    const total = { pages: 0, seconds: 0, paragraphs: 0, verified: 0 };
    for (const set of sets) {
      request.progress(set);
      const truth = readTruth(set);
      const read = readPages(request.core, set, truth);
      total.pages += truth.length;
      total.seconds += read.seconds;
      total.paragraphs += read.paragraphs;
      total.verified += read.verified;
      const peers = switchOption(request, "peers") ? [readWithReadability(request.core, set, truth)] : [];
      yield toSection(set, truth, read, peers);
    }
    const { paragraphs, verified, pages, seconds } = total;
    yield {
      title: "Places, speed, memory",
      table: figures(
        ["", "value"],
        [
          ["paragraphs that the page shows at their place", outOf(verified, paragraphs)],
          ["pages a second of one core", (pages / seconds).toFixed(1)],
          ["most memory, MB", whole(process.resourceUsage().maxRSS / 1024)],
        ],
      ),
      lines: ["Decoding is not timed. Memory is that of the whole run, the scorer’s included."],
    };
    return verified === paragraphs;
  },
};
