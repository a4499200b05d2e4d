import type { Context } from "./context.ts";

/** Whether to colour: the flag first, then NO_COLOR and a dumb terminal, then whether a person is looking. */
export function wantsColor(flag: "auto" | "always" | "never", context: Context): boolean {
  if (flag !== "auto") return flag === "always";
  if (context.env["NO_COLOR"] || context.env["TERM"] === "dumb") return false;
  return context.stdout.isTTY === true;
}
