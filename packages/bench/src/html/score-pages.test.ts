import { describe, expect, it } from "vitest";
import type { PageTruth } from "./page-sets.ts";
import { type Prediction, scorePages } from "./score-pages.ts";

const truth: PageTruth[] = [
  {
    id: "bridge",
    url: "https://example.org/bridge",
    text: "The bridge will be closed from Monday.\nWhat drivers should know\nLorries have to take the tunnel, the port said.",
    paragraphs: ["The bridge will be closed from Monday.", "Lorries have to take the tunnel, the port said."],
    headings: ["What drivers should know"],
    summary: "Ferries run every ten minutes.",
    title: "Harbour bridge closes – for repairs",
    authors: ["Ana Berg", "Zoë Strauß and Tom Reid"],
    date: "2026-03-12",
    datetime: "2026-03-12 23:30:00-05:00",
  },
  {
    id: "mill",
    url: "https://example.org/mill",
    text: "Die Mühle am Bach wurde verkauft, sagte der Bürgermeister am Freitag.",
    optional: ["Foto: Archiv der Gemeinde am Bach"],
    with: ["Mühle am  Bach", "am Freitag"],
    without: ["Mehr zum Thema", "Archiv"],
    title: "Mühle verkauft",
    authors: ["Von Greta Holm"],
    date: "2026-05-01",
  },
  { id: "empty", url: "https://example.org/empty", text: "Nobody saw it come.", title: "Empty", date: "2026-05-02" },
];

const predictions = new Map<string, Prediction>([
  [
    "bridge",
    {
      text: "Ferries run every ten minutes.\nThe bridge will be closed from Monday.\nWhat drivers should know\nLorries have to take the tunnel, the port said.\nRead more about the tunnel here",
      title: "HARBOUR BRIDGE CLOSES - FOR REPAIRS",
      authors: ["By Ana Berg, Zoe Strauss", "Tom Reid"],
      date: "2026-03-13T04:30:00Z",
      isArticle: true,
    },
  ],
  [
    "mill",
    {
      text: "Die Mühle am Bach wurde verkauft, sagte der Bürgermeister.\nFoto: Archiv der Gemeinde am Bach",
      title: "Mühle gekauft",
      authors: ["Greta Holm"],
      date: "30. April",
      isArticle: false,
    },
  ],
]);

describe("scorePages", () => {
  /** As the public scorer of the sets prints them for the same rows. */
  it("gives the figures of the public scorer", () => {
    const scores = scorePages(truth, predictions);
    const rounded = JSON.parse(
      JSON.stringify(scores, (_, value) => (typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value)),
    );
    expect(rounded).toEqual({
      n: 3,
      empty: 1,
      texts: { F1: 0.6194, P: 0.6603, R: 0.5833, pageF1: 0.4989, lt80: 3 },
      paraP: 0.6667,
      paraR: 1,
      paraF1: 0.8,
      wsF: 0.5,
      title: 0.3333,
      authF1: 0.75,
      date: 0.3333,
      articles: 0.5,
    });
  });

  it("asks only for what the set knows", () => {
    expect(scorePages([{ id: "a", url: "https://example.org/a" }], new Map())).toEqual({
      n: 1,
      empty: 1,
      texts: null,
      paraP: null,
      paraR: null,
      paraF1: null,
      wsF: null,
      title: null,
      authF1: null,
      date: null,
      articles: null,
    });
  });
});
