// What a page takes that extracts articles itself.
import { extract } from "@org/core";

Object.assign(globalThis, { extract });
