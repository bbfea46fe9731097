import { type ActionSurface, actionGroups, actionsOf, keyLabel } from "@org/core/view";

const surfaces: readonly { surface: ActionSurface; heading: string }[] = [
  { surface: "terminal", heading: "Terminal" },
  { surface: "web", heading: "Web" },
];

function section(surface: ActionSurface, heading: string): string[] {
  const rows = actionGroups.flatMap((group) =>
    actionsOf(surface)
      .filter((action) => action.group === group)
      .map(({ keys, label }) => `| ${group} | ${keys.map((key) => `\`${keyLabel(key)}\``).join(" ")} | ${label} |`),
  );
  return [`## ${heading}`, "", "| group | keys | what they do |", "|---|---|---|", ...rows, ""];
}

/** The page of all keys, made of the table of actions. */
export function keysMarkdown(): string {
  return `${[
    "# Keys",
    "",
    "This page is generated from the table of actions by `pnpm --filter @org/cli run docs`.",
    "",
    ...surfaces.flatMap(({ surface, heading }) => section(surface, heading)),
  ]
    .join("\n")
    .trimEnd()}\n`;
}
