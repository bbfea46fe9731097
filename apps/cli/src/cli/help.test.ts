import { describe, expect, it } from "vitest";
import { commands } from "../commands/index.js";
import { commandHelp, programHelp, shortHelp } from "./help.js";
import { parseArguments } from "./parse-arguments.js";

describe("help", () => {
  it("leads with examples and names every command and exit code", () => {
    const help = programHelp(commands);
    expect(help.indexOf("Examples:")).toBeLessThan(help.indexOf("Commands:"));
    for (const { name, summary } of commands) expect(help).toContain(`${name.padEnd(7)}  ${summary}`);
    expect(help).toMatch(/130, 143 +interrupted/);
    expect(shortHelp(commands).split("\n").length).toBeLessThan(10);
  });

  it.each(commands)("of $name names every flag and keeps within 80 columns", (command) => {
    const help = commandHelp(command);
    for (const { name } of command.flags) expect(help).toContain(`--${name}`);
    expect(help.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it.each(commands)("of $name has examples whose flags exist", (command) => {
    for (const { line } of command.examples) {
      const own = line.slice(line.indexOf("saidby")).split(/ [|>] /)[0] ?? "";
      const [, name, ...args] = own.split(" ");
      expect(name).toBe(command.name);
      expect(() => parseArguments(args, command)).not.toThrow();
    }
  });
});
