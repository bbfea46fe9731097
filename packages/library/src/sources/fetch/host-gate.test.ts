import { describe, expect, it } from "vitest";
import { hostGate } from "./host-gate.js";

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("hostGate", () => {
  it("lets a few in at a time, the others in turn, and other hosts at once", async () => {
    const gate = hostGate(2);
    const inside: string[] = [];
    const leave = new Map<string, () => void>();
    for (const [host, name] of [
      ["a", "a1"],
      ["a", "a2"],
      ["a", "a3"],
      ["a", "a4"],
      ["b", "b1"],
    ] as const)
      void gate.enter(host).then((end) => {
        inside.push(name);
        leave.set(name, end);
      });
    await tick();
    expect(inside).toEqual(["a1", "a2", "b1"]);
    leave.get("a2")?.();
    leave.get("a2")?.();
    await tick();
    expect(inside).toEqual(["a1", "a2", "b1", "a3"]);
    leave.get("a1")?.();
    await tick();
    expect(inside.at(-1)).toBe("a4");
  });
});
