"use client";

import Link from "next/link";
import type { ReactNode } from "react";

/** Shown when a page cannot be made. What went wrong stands in the terminal that runs the site, not here. */
export default function ErrorPage({ reset }: { reset: () => void }): ReactNode {
  return (
    <main className="page">
      <h1>This page could not be made</h1>
      <p className="page-lead">
        The terminal that runs saidby says why. Try once more, or go to the{" "}
        <Link href="/samples" prefetch={false}>
          samples
        </Link>
        .
      </p>
      <button type="button" className="button" onClick={reset}>
        Try again
      </button>
    </main>
  );
}
