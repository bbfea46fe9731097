import type { Key } from "ink";
import { describe, expect, it } from "vitest";
import { actionKey, keysOf } from "./keys.js";

const none: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

describe("keysOf", () => {
  it.each([
    ["jjj", {}, ["j", "j", "j"]],
    ["]q", {}, ["]", "q"]],
    ["", { downArrow: true }, ["down"]],
    ["", { return: true }, ["enter"]],
    ["jj\r", {}, ["j", "j", "enter"]],
    ["d", { ctrl: true }, ["ctrl+d"]],
    ["\u0004\u007f", {}, ["ctrl+d", "backspace"]],
    ["x", { meta: true }, ["escape", "x"]],
    ["é漢👍", {}, ["é", "漢", "👍"]],
  ])("reads %j as keys", (input, key, expected) => {
    expect(keysOf(input, { ...none, ...key })).toEqual(expected);
  });

  it("gives the space the name of the table of actions", () => {
    expect([actionKey(" "), actionKey("j")]).toEqual(["space", "j"]);
  });
});
