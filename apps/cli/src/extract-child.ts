import module from "node:module";
import { serveParent } from "@org/library/child";

// As the program itself does: keeps compiled code in the system's temporary folder.
module.enableCompileCache();
serveParent();
