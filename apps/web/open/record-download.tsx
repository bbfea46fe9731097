import type { Article } from "@org/core";
import type { ReactNode } from "react";

function download(article: Article): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(article)}\n`], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "record.json";
  link.click();
  URL.revokeObjectURL(url);
}

/** Saves the record as one line of JSON, as `saidby extract` writes it. Made in the browser, like the record. */
export function RecordDownload({ article }: { article: Article }): ReactNode {
  return (
    <button type="button" className="button" onClick={() => download(article)}>
      Record as JSON
    </button>
  );
}
