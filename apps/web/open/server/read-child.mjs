import { serveParent } from "@org/library/child";

// The program of a process that reads one page: what a page may take is lost with it.
serveParent();
