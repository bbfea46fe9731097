import { expect, test } from "vitest";
import { nextTheme, preferenceCookies, readPreferences } from "./preferences";

const cookies = (values: Record<string, string>) => (name: string) => values[name];

test("without cookies the system decides and keys are on", () => {
  expect(readPreferences(cookies({}))).toEqual({ theme: "auto", keys: true });
});

test("choices come back; what is not ours counts as not chosen", () => {
  expect(readPreferences(cookies({ [preferenceCookies.theme]: "dark", [preferenceCookies.keys]: "off" }))).toEqual({
    theme: "dark",
    keys: false,
  });
  expect(readPreferences(cookies({ [preferenceCookies.theme]: '"><script>' })).theme).toBe("auto");
});

test("the button goes through all themes and round again", () => {
  expect(nextTheme("auto")).toBe("light");
  expect(nextTheme("light")).toBe("dark");
  expect(nextTheme("dark")).toBe("auto");
});
