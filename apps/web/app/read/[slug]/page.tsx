import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { loadSample } from "../../../samples/sample-article";
import { SamplePage } from "../../../samples/sample-page";

interface ReadPageProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: ReadPageProps): Promise<Metadata> {
  const loaded = await loadSample((await params).slug);
  return loaded ? { title: loaded.sample.title } : {};
}

/** One sample article. */
export default async function ReadPage({ params }: ReadPageProps): Promise<ReactNode> {
  const loaded = await loadSample((await params).slug);
  if (!loaded) notFound();
  return <SamplePage {...loaded} />;
}
