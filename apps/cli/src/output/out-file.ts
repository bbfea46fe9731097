import { rmSync } from "node:fs";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemErrorText } from "@org/library/sources";
import { OutputError } from "../cli/failures.js";
import type { Sink } from "./sink.js";

/** A file to be written, and the permissions it has already. */
interface Target {
  readonly path: string;
  readonly mode?: number;
}

/** The file that a path stands for, links followed; the path itself where nothing is yet. */
async function resolveTarget(path: string): Promise<Target> {
  try {
    const target = await realpath(path);
    const found = await stat(target);
    if (!found.isFile())
      throw new OutputError(`cannot write ${path}: it is ${found.isDirectory() ? "a folder" : "not a regular file"}.`);
    return { path: target, mode: found.mode & 0o777 };
  } catch (error) {
    if (error instanceof OutputError) throw error;
    return { path };
  }
}

async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new OutputError(`cannot write ${path}: ${systemErrorText(error)}.`, { cause: error });
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/**
 * A file that is written whole or not at all: everything goes to a temporary file beside it, which takes its place when it is closed. Until
 * then, and after a failure or an interruption, the old file stands as it was.
 * @throws OutputError here and from its methods.
 */
export async function outFile(path: string): Promise<Sink> {
  const { path: target, mode } = await resolveTarget(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const removeNow = (): void => rmSync(temporary, { force: true });
  // Before the file is there: an interruption may come as soon as it is.
  process.once("exit", removeNow);
  const file: FileHandle = await attempt(path, () => open(temporary, "wx", mode));
  // The process mask may have taken bits away that the old file has.
  if (mode !== undefined) await attempt(path, () => file.chmod(mode));
  const discard = async (): Promise<void> => {
    await file.close().catch(() => {});
    await rm(temporary, { force: true });
  };
  return {
    write: (text) => attempt(path, () => file.writeFile(text)),
    async close() {
      await attempt(path, async () => {
        await file.sync();
        await file.close();
        await rename(temporary, target);
      });
      process.off("exit", removeNow);
      await syncFolder(dirname(target));
    },
    discard,
  };
}
