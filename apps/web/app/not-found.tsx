import Link from "next/link";
import type { ReactNode } from "react";

/** Shown, with status 404, for an address that is none. */
export default function NotFoundPage(): ReactNode {
  return (
    <main className="page">
      <h1>There is no such page</h1>
      <p className="page-lead">
        The address may be mistyped, or the article is no longer here. The{" "}
        <Link href="/samples" prefetch={false}>
          samples
        </Link>{" "}
        are, and you can{" "}
        <Link href="/paste" prefetch={false}>
          paste a text
        </Link>{" "}
        of your own.
      </p>
    </main>
  );
}
