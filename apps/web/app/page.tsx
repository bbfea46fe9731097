import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { loadSample } from "../samples/sample-article";
import { listSamples } from "../samples/sample-list";
import { SamplePage } from "../samples/sample-page";

/** The site opens on an article that is ready to read: the first sample. */
export default async function HomePage(): Promise<ReactNode> {
  const [first] = await listSamples();
  const loaded = first ? await loadSample(first.id) : null;
  if (!loaded) notFound();
  return <SamplePage {...loaded} />;
}
