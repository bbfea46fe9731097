import { type ChildProcess, fork } from "node:child_process";
import { failed } from "../sources/source-item.js";
import type { ChildLimits } from "./child-limits.js";
import type { ChildAnswer, ChildTask } from "./child-message.js";
import type { Outcome } from "./outcome.js";

/** A process that makes records and can be lost without harm. */
export interface Child {
  /** One task at a time. A child that takes too long or too much ends, and the answer says so. */
  run(task: ChildTask): Promise<Outcome>;
  /** False when the process has ended. */
  readonly alive: boolean;
  end(): void;
}

interface Waiting {
  task: ChildTask;
  timer: NodeJS.Timeout;
  resolve: (outcome: Outcome) => void;
  reject: (error: Error) => void;
  late: boolean;
}

/** Why a process ended: it was late and killed, V8 gave up (which aborts), or something else. */
function reasonOf(late: boolean, aborted: boolean, { deadline, memory }: ChildLimits): string {
  if (late) return `reading it takes longer than ${deadline / 1000} seconds`;
  return aborted ? `reading it takes more memory than ${memory} MB` : "the process that read it broke off";
}

/** Exit code of a process that SIGABRT ended, where a shell stands between. */
const abortCode = 134;

/** Starts a child with `entry`, a module that calls `serveParent`. */
export function startChild(entry: URL, limits: ChildLimits): Child {
  const child: ChildProcess = fork(entry, {
    // A young generation that stays small: extraction leaves little behind, see docs/decisions/2026-11-23-small-young-generation.md.
    execArgv: [`--max-old-space-size=${limits.memory}`, "--max-semi-space-size=1"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  let waiting: Waiting | null = null;
  let ready = false;
  let alive = true;
  const finish = (): Waiting | null => {
    const task = waiting;
    waiting = null;
    if (task) clearTimeout(task.timer);
    return task;
  };
  child.on("message", (answer: ChildAnswer) => {
    if (answer.kind === "ready") {
      ready = true;
      return;
    }
    const task = finish();
    if (answer.kind === "outcome") task?.resolve(JSON.parse(answer.outcome));
    else task?.reject(new Error(answer.message));
  });
  const over = (aborted: boolean): void => {
    alive = false;
    const left = finish();
    if (!left) return;
    if (ready) left.resolve(failed("over-limit", reasonOf(left.late, aborted, limits), left.task.item.input));
    else left.reject(new Error("the process that reads articles does not start"));
  };
  child.on("error", () => over(false));
  child.on("exit", (code, signal) => over(signal === "SIGABRT" || code === abortCode));
  return {
    run(task) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          if (waiting) waiting.late = true;
          child.kill("SIGKILL");
        }, limits.deadline);
        waiting = { task, timer, resolve, reject, late: false };
        child.send(task, (error) => error && over(false));
      });
    },
    get alive() {
      return alive;
    },
    end() {
      alive = false;
      finish();
      child.kill("SIGKILL");
    },
  };
}
