import type { Metadata } from "next";
import type { ReactNode } from "react";
import { OpenDesk } from "../../open/desk";

export const metadata: Metadata = { title: "Open an article" };

/** Opens an article: a page of the web, a text or a file of one's own. */
export default function OpenPage(): ReactNode {
  return <OpenDesk />;
}
