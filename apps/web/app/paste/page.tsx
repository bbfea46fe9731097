import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PasteDesk } from "../../paste/paste-desk";

export const metadata: Metadata = { title: "Paste a text" };

/** Reads a text of one's own, in the browser. */
export default function PastePage(): ReactNode {
  return <PasteDesk />;
}
