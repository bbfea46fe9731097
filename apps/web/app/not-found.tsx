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
        <Link href="/open" prefetch={false}>
          open an article
        </Link>{" "}
        of your own.
      </p>
    </main>
  );
}
