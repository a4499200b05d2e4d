import type { Context } from "./context.ts";

/** One line on standard error that comes after a while and goes at the end. */
export type Progress = { readonly say: (line: string) => void; readonly stop: () => void };

const patience = 300; // milliseconds before a wait is worth a line

/** Starts a progress line: silent where standard error is no terminal or `quiet` is set. */
export function startProgress(context: Context, quiet: boolean): Progress {
  if (quiet || context.stderr.isTTY !== true) return { say: () => undefined, stop: () => undefined };
  let line = "";
  let shown = false;
  const draw = () => {
    if (line === "") return;
    context.stderr.write(`\r\u001B[2K${line}`);
    shown = true;
  };
  const timer = setTimeout(draw, patience);
  return {
    say: (next) => {
      line = next;
      if (shown) draw();
    },
    stop: () => {
      clearTimeout(timer);
      if (shown) context.stderr.write("\r\u001B[2K");
    },
  };
}
