import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Reading } from "./use-reading";

/** Nobody needs to be told of a wait that is over before it can be read. */
const silentForMilliseconds = 300;

function Progress({ what, onStop }: { what: string; onStop: () => void }): ReactNode {
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    const begun = Date.now();
    const show = setTimeout(() => setSeconds(0), silentForMilliseconds);
    const tick = setInterval(() => setSeconds(Math.round((Date.now() - begun) / 1000)), 1000);
    return () => {
      clearTimeout(show);
      clearInterval(tick);
    };
  }, []);
  if (seconds === null) return null;
  return (
    <>
      <span>
        Reading {what} … {seconds} s
      </span>
      <button type="button" className="button" onClick={onStop}>
        Stop
      </button>
    </>
  );
}

/** What is going on, or what went wrong. The line has its room from the start, so that nothing moves when it speaks. */
export function ReadingStatus({ reading, onStop }: { reading: Reading; onStop: () => void }): ReactNode {
  const line = useRef<HTMLDivElement>(null);
  // On a small screen the line may lie below what is seen.
  useEffect(() => {
    if (reading.kind !== "idle") line.current?.scrollIntoView({ block: "nearest" });
  }, [reading]);
  return (
    <div className="reading-status" ref={line}>
      <p role="alert" className="problem">
        {reading.kind === "problem" && reading.message}
      </p>
      <div role="status">{reading.kind === "reading" && <Progress what={reading.what} onStop={onStop} />}</div>
    </div>
  );
}
