import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "./in-order.js";

async function* stream<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}
const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("inOrder", () => {
  it("gives results in the order of their values, whichever is ready first, and never begins more than its window", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (times, window) => {
          let inside = 0;
          let most = 0;
          const results: number[] = [];
          const values = times.map((time, index) => ({ time, index }));
          for await (const result of inOrder(stream(values), window, async ({ time, index }) => {
            most = Math.max(most, ++inside);
            await later(time);
            inside--;
            return index;
          }))
            results.push(result);
          expect(results).toEqual(times.map((_, index) => index));
          expect(most).toBeLessThanOrEqual(window);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("gives a result while the stream waits for its next value", async () => {
    async function* stalled(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(stalled(), 4, async (value) => value);
    expect((await results.next()).value).toBe(1);
    await results.return(undefined);
  });

  it("passes errors of the work and of the stream on, in their place", async () => {
    const results: number[] = [];
    const run = async (): Promise<void> => {
      for await (const result of inOrder(stream([1, 2, 3]), 3, async (value) => {
        if (value === 2) throw new Error("two");
        return value;
      }))
        results.push(result);
    };
    await expect(run()).rejects.toThrow("two");
    expect(results).toEqual([1]);
  });
});
