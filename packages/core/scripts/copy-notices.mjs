/** Puts the licence of the code and the notice on the weights into the package, before it is packed. */
import { copyFileSync } from "node:fs";

const home = new URL("../", import.meta.url);
for (const name of ["LICENSE", "NOTICE"]) copyFileSync(new URL(`../../${name}`, home), new URL(name, home));
