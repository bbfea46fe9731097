"use client";

import { type ReactNode, useEffect } from "react";
import { connectReader } from "./controls/connect-reader";
import { elementIds } from "./element-ids";

/** Makes the `ArticleReader` on the page answer to pointer, keys and address. Prints nothing. */
export function ReaderControls(): ReactNode {
  useEffect(() => {
    const root = document.getElementById(elementIds.reader);
    return root ? connectReader(root) : undefined;
  }, []);
  return null;
}
