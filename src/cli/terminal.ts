import { openSync } from "node:fs";
import { ReadStream } from "node:tty";
import type { Lang } from "../glossary/lang.ts";
import type { Comparison } from "../model/comparison.ts";
import { askAmbiguousWidth } from "./ambiguous-width.ts";

export type TerminalOptions = {
  readonly lang: Lang;
  readonly color: boolean;
  readonly ambiguousWidth: "auto" | "1" | "2";
};

/** Alternate screen, emptied; cursor hidden; pasted text told apart from keys. And all of it taken back. */
const enterCodes = "\u001B[?1049h\u001B[2J\u001B[H\u001B[?25l\u001B[?2004h";
const leaveCodes = "\u001B[0m\u001B[?2004l\u001B[?25h\u001B[?1049l";
const clearCodes = "\u001B[2J\u001B[H";

const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
/** Time after which a stop signal that stopped nothing (no job control) is taken as refused, in ms. */
const stopTime = 100;

/**
 * Shows a comparison on the terminal until the user leaves. Owns alternate screen, cursor and raw mode, and gives them
 * back on every way out: leaving, a signal, a throw.
 *
 * @returns the exit code: 0, 130 after Ctrl-C, or that of the signal. Rethrows what the screen threw
 */
export async function reviewInTerminal(comparison: Comparison, options: TerminalOptions): Promise<number> {
  const terminal = openTerminal();
  const ended = new AbortController();
  const stops = watchEnds(ended, terminal);
  process.once("exit", terminal.leave);
  try {
    terminal.enter();
    const [ambiguousWidth, { openReview }] = await Promise.all([
      widthOf(options.ambiguousWidth, terminal.keys),
      import("../tui/open-review.tsx"),
    ]);
    const review = openReview(comparison, {
      stdin: terminal.keys,
      stdout: process.stdout,
      lang: options.lang,
      color: options.color,
      ambiguousWidth,
      clear: () => void process.stdout.write(clearCodes),
      suspend: () => suspend(terminal),
      ended: ended.signal,
    });
    terminal.keys.resume();
    return await Promise.race([review, stops.failed]);
  } finally {
    stops.stop();
    process.off("exit", terminal.leave);
    terminal.close();
  }
}

type Terminal = {
  readonly keys: ReadStream;
  readonly enter: () => void;
  readonly leave: () => void;
  readonly close: () => void;
};

/** Keys come from standard input, or from the terminal itself where standard input brings a report. */
function openTerminal(): Terminal {
  const isOwn = !process.stdin.isTTY;
  const keys = isOwn ? new ReadStream(openSync("/dev/tty", "r")) : process.stdin;
  let isEntered = false;
  const leave = () => {
    if (!isEntered) return;
    isEntered = false;
    process.stdout.write(leaveCodes);
    if (!keys.destroyed) keys.setRawMode(false);
  };
  return {
    keys,
    enter: () => {
      isEntered = true;
      keys.setEncoding("utf8");
      keys.setRawMode(true);
      process.stdout.write(enterCodes);
    },
    leave,
    close: () => {
      leave();
      if (isOwn) keys.destroy();
      else keys.pause();
    },
  };
}

async function widthOf(asked: TerminalOptions["ambiguousWidth"], keys: ReadStream): Promise<1 | 2> {
  return asked === "auto" ? askAmbiguousWidth(keys, process.stdout) : asked === "2" ? 2 : 1;
}

type Ends = { readonly failed: Promise<never>; readonly stop: () => void };

/** A signal ends the process with its code, the terminal given back first; what nobody caught ends the review. */
function watchEnds(ended: AbortController, terminal: Terminal): Ends {
  const listeners = Object.entries(signalCodes).map(([signal, code]) => {
    const listener = () => {
      ended.abort();
      terminal.leave();
      process.exit(code);
    };
    process.on(signal, listener);
    return [signal, listener] as const;
  });
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const onError = (error: unknown) => {
    ended.abort();
    fail(error);
  };
  process.on("uncaughtException", onError);
  process.on("unhandledRejection", onError);
  return {
    failed,
    stop: () => {
      for (const [signal, listener] of listeners) process.off(signal, listener);
      process.off("uncaughtException", onError);
      process.off("unhandledRejection", onError);
    },
  };
}

/** Gives the terminal back and stops, as Ctrl-Z does elsewhere; takes it again when the user comes back. */
async function suspend(terminal: Terminal): Promise<void> {
  if (process.platform === "win32") return;
  terminal.leave();
  await new Promise<void>((resolve) => {
    const timer = setTimeout(wake, stopTime);
    process.once("SIGCONT", wake);
    process.kill(0, "SIGTSTP");

    function wake(): void {
      clearTimeout(timer);
      process.off("SIGCONT", wake);
      resolve();
    }
  });
  terminal.enter();
}
