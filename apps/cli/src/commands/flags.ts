import { sourceKinds } from "@org/library/sources";
import type { Flag } from "../cli/command.js";

/** Flags that more than one command has, said once. */
export const publishedAtFlag: Flag = {
  name: "published-at",
  value: "DATE",
  summary:
    "The day of publication (2026-03-12 or 2026-03-12T09:30:00Z), for articles that do not tell; times are resolved against it",
};

export const fromFlag: Flag = {
  name: "from",
  value: "KIND",
  choices: sourceKinds,
  summary: "Read inputs as this kind instead of detecting it",
};

export const colorFlag: Flag = {
  name: "color",
  value: "WHEN",
  choices: ["auto", "always", "never"],
  summary: "Colour: auto (the default) is on a terminal, unless NO_COLOR is set or TERM is dumb",
};
