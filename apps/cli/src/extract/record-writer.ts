import type { Article } from "@org/core";
import { csvHeader, inertJson, toCsvRows, toMarkdown, toNdjson } from "@org/core/export";
import type { SourceFailure } from "@org/library/sources";
import type { Sink } from "../output/sink.js";
import type { Format } from "./formats.js";

/** Writes records one after the other in a format. */
export interface RecordWriter {
  article(article: Article): Promise<void>;
  failure(failure: SourceFailure): Promise<void>;
  end(): Promise<void>;
}

type MakeWriter = (sink: Sink, pretty: (article: Article) => string) => RecordWriter;

const nothing = async (): Promise<void> => {};

/** A writer of parts that follow each other, with something between them. */
function joined(render: (article: Article) => string, separator: string): MakeWriter {
  return (sink) => {
    let first = true;
    return {
      async article(article) {
        await sink.write(first ? render(article) : separator + render(article));
        first = false;
      },
      failure: nothing,
      end: nothing,
    };
  };
}

/** One record as an object, several as an array; which it is shows with the second, and only the first is held back until then. */
const jsonWriter: MakeWriter = (sink) => {
  let held: string | null = null;
  let count = 0;
  return {
    async article(article) {
      const json = inertJson(article, 2);
      count++;
      if (count === 1) held = json;
      else await sink.write(`${count === 2 ? `[\n${held}` : ""},\n${json}`);
    },
    failure: nothing,
    async end() {
      await sink.write(count === 1 ? `${held}\n` : count === 0 ? "[]\n" : "\n]\n");
    },
  };
};

const csvWriter: MakeWriter = (sink) => {
  let begun = false;
  const begin = async (): Promise<void> => {
    if (!begun) await sink.write(csvHeader);
    begun = true;
  };
  return {
    async article(article) {
      await begin();
      await sink.write(toCsvRows(article));
    },
    failure: nothing,
    end: begin,
  };
};

const ndjsonWriter: MakeWriter = (sink) => ({
  article: (article) => sink.write(toNdjson(article)),
  failure: (error) => sink.write(`${inertJson({ error })}\n`),
  end: nothing,
});

const writers: Record<Format, MakeWriter> = {
  ndjson: ndjsonWriter,
  json: jsonWriter,
  csv: csvWriter,
  md: joined(toMarkdown, "\n---\n\n"),
  pretty: (sink, pretty) => joined(pretty, "\n\n")(sink, pretty),
};

/** The writer of a format. `pretty` renders an article for the terminal at hand. */
export function recordWriter(format: Format, sink: Sink, pretty: (article: Article) => string): RecordWriter {
  return writers[format](sink, pretty);
}
