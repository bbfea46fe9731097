import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";
import type { Reader } from "./use-reading";

/** The path of the door. With `?url=` it opens that page, so that what is read can be linked to. */
const door = "/open";

/** The page of the web that the location names, opened when it changes, by the way back and forward too. */
export interface Address {
  url: string | null;
  /** Opens a page, and names it in the location. */
  open: (url: string) => void;
  /** Takes the page out of the location: what is read next is something else. */
  leave: () => void;
}

/** Binds a reader to `?url=` of the location. */
export function useAddress({ read, reset }: Pick<Reader, "read" | "reset">): Address {
  const url = useSearchParams().get("url") || null;
  const opened = useRef<string | null>(null);
  useEffect(() => {
    if (url === opened.current) return;
    opened.current = url;
    if (url === null) reset();
    else read({ kind: "address", url });
  }, [url, read, reset]);
  // React's strict mode mounts twice, and stops what the first mount began.
  useEffect(
    () => () => {
      opened.current = null;
    },
    [],
  );

  const open = useCallback(
    (next: string) => {
      opened.current = next;
      read({ kind: "address", url: next });
      window.history.pushState(null, "", `${door}?url=${encodeURIComponent(next)}`);
    },
    [read],
  );
  const leave = useCallback(() => {
    if (opened.current === null) return;
    opened.current = null;
    window.history.pushState(null, "", door);
  }, []);
  return { url, open, leave };
}
