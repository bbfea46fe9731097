import { publishedLabel } from "@org/core/view";
import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { listSamples } from "../../samples/sample-list";

export const metadata: Metadata = { title: "Samples" };

/** The articles that come with saidby. */
export default async function SamplesPage(): Promise<ReactNode> {
  const samples = await listSamples();
  return (
    <main className="page">
      <h1>Samples</h1>
      <p className="page-lead">
        Invented articles in the styles of the news, each with something in it that is hard to attribute.
      </p>
      <ul className="sample-list">
        {samples.map(({ id, title, publisher, publishedAt, style, note }) => (
          <li key={id}>
            <h2>
              <Link href={`/read/${id}`} prefetch={false}>
                {title}
              </Link>
            </h2>
            <p className="sample-meta">
              {publisher} · <time dateTime={publishedAt}>{publishedLabel({ value: publishedAt })}</time> · {style}
            </p>
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
