import { z } from "zod";

/** An address on the web: http or https and nothing else, so that it may become a link wherever a record is shown. */
export const WebUrl = z.string().regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"]+$/, "is no address of http or https");
