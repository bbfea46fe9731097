import { describe, expect, it } from "vitest";
import { type ActionSurface, actionsOf, keyLabel } from "./actions.js";
import { keyMap } from "./key-map.js";

const surfaces: ActionSurface[] = ["terminal", "web"];

describe("actions", () => {
  it.each(surfaces)("gives every action of the %s one entry and every key one action", (surface) => {
    const listed = actionsOf(surface);
    const ids = listed.map(({ id }) => id);
    const keys = listed.flatMap((action) => action.keys);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(surfaces)("lets no key of the %s hide the sequences that begin with it", (surface) => {
    const keys = actionsOf(surface).flatMap((action) => action.keys);
    for (const key of keys) expect(keys.filter((other) => other.startsWith(`${key} `))).toEqual([]);
  });
});

describe("keyLabel", () => {
  it.each([
    ["j", "j"],
    ["ctrl+d", "Ctrl-D"],
    ["] q", "]q"],
    ["pagedown", "PgDn"],
  ])("shows %s as %s", (key, label) => {
    expect(keyLabel(key)).toBe(label);
  });
});

describe("keyMap", () => {
  const read = keyMap("terminal");

  it("finds single keys at once", () => {
    expect(read("", "j")).toEqual({ action: "down", pending: "" });
    expect(read("", "x")).toEqual({ action: null, pending: "" });
  });

  it("waits for the second key of a sequence", () => {
    const first = read("", "]");
    expect(first).toEqual({ action: null, pending: "]" });
    expect(read(first.pending, "q")).toEqual({ action: "next-statement", pending: "" });
  });

  it("reads a key that breaks off a sequence on its own", () => {
    expect(read("]", "j")).toEqual({ action: "down", pending: "" });
    expect(read("]", "[")).toEqual({ action: null, pending: "[" });
    expect(read("]", "x")).toEqual({ action: null, pending: "" });
  });
});
