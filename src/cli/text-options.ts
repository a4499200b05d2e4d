import type { TextOptions } from "../render/text/page.ts";
import type { Context } from "./context.ts";
import type { Common } from "./invocation.ts";
import { wantsColor } from "./wants-color.ts";

/** Columns of a printed result where standard output is no terminal, and the least at any time. */
const width = { elsewhere: 100, least: 60 } as const;

/** How a result for people is printed: as wide as the terminal, without colour in a file. */
export function textOptions(
  { output, color, ambiguousWidth }: Pick<Common, "output" | "color"> & { readonly ambiguousWidth?: string },
  context: Context,
): TextOptions {
  return {
    lang: context.lang,
    width: Math.max(width.least, (output === null ? context.stdout.columns : undefined) ?? width.elsewhere),
    color: output === null && wantsColor(color, context),
    ambiguousWidth: ambiguousWidth === "2" ? 2 : 1,
  };
}
