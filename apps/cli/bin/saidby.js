#!/usr/bin/env node
import module from "node:module";

// Kept to what old versions of Node.js can read, so that they get a sentence instead of a syntax error.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`saidby: needs Node.js 22.13 or newer; this is ${process.version}.\n`);
  process.exitCode = 2;
} else {
  // Keeps compiled code in the system's temporary folder: about 10 of 150 ms off every later run.
  module.enableCompileCache();
  await import("../dist/cli.js");
}
