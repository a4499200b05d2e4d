import { EventEmitter } from "node:events";
import { Writable } from "node:stream";
import xterm from "@xterm/headless";
import type { Lang } from "../../src/glossary/lang.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { openReview } from "../../src/tui/open-review.tsx";

/** A review on a terminal that exists in memory only. */
export type Screen = {
  /** What is to be seen: the lines without blanks at their ends. */
  readonly text: () => string;
  readonly lines: () => readonly string[];
  /** The cells in reverse video, as text, a line a run. */
  readonly lit: () => string;
  /** Every cell of the screen, row by row. */
  readonly cells: () => readonly (readonly ScreenCell[])[];
  readonly press: (keys: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** Resolves once the screen says what is waited for; rejects with the screen after five seconds. */
  readonly until: (seen: (text: string) => boolean) => Promise<void>;
  /** Resolves once the terminal has read something written after the first `written` characters, or after 100 ms. */
  readonly frame: (written: number) => Promise<void>;
  /** How many characters were written to the terminal. */
  readonly count: () => number;
  /** Everything that was written to the terminal. */
  readonly written: () => string;
  readonly cursor: () => { readonly x: number; readonly y: number };
  readonly close: () => Promise<number>;
};

/** A cell as drawn. `color` is one of the 16 of the terminal, null for its own; the second half of a wide character has width 0. */
export type ScreenCell = {
  readonly text: string;
  readonly width: number;
  readonly color: number | null;
  readonly inverse: boolean;
  readonly bold: boolean;
  readonly dim: boolean;
};

export type ScreenOptions = {
  readonly columns: number;
  readonly rows: number;
  readonly color?: boolean;
  readonly lang?: Lang;
  readonly ambiguousWidth?: 1 | 2;
};

/** Opens a review through a real terminal's parser at a given size. */
export function openScreen(comparison: Comparison, options: ScreenOptions): Screen {
  const { columns, rows, color = false, lang = "zh", ambiguousWidth = 1 } = options;
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 0 });
  const written: string[] = [];
  const stdout = fakeStdout(terminal, written, { columns, rows });
  const stdin = new EventEmitter();
  const ended = new AbortController();
  const code = openReview(comparison, {
    stdin: stdin as EventEmitter & { on: EventEmitter["on"]; off: EventEmitter["off"] },
    stdout: stdout as unknown as NodeJS.WriteStream,
    lang,
    color,
    ambiguousWidth,
    clear: () => void stdout.write("\u001B[2J\u001B[H"),
    suspend: () => Promise.resolve(),
    ended: ended.signal,
  });
  const screen: Screen = {
    text: () => screen.lines().join("\n").trimEnd(),
    lines: () => Array.from({ length: terminal.rows }, (_, y) => lineOf(terminal, y)),
    lit: () => litText(terminal),
    cells: () => Array.from({ length: terminal.rows }, (_, y) => cellsOf(terminal, y)),
    press: (keys) => void stdin.emit("data", keys),
    resize: (newColumns, newRows) => {
      terminal.resize(newColumns, newRows);
      Object.assign(stdout, { columns: newColumns, rows: newRows });
      stdout.emit("resize");
    },
    until: async (seen) => {
      for (let waited = 0; waited < 500; waited += 1) {
        if (seen(screen.text())) return;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`never seen on this screen:\n${screen.text()}`);
    },
    frame: async (before) => {
      for (let turn = 0; turn < 100 && stdout.count() <= before; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await new Promise<void>((resolve) => terminal.write("", resolve));
    },
    count: () => stdout.count(),
    written: () => written.join(""),
    cursor: () => ({ x: terminal.buffer.active.cursorX, y: terminal.buffer.active.cursorY }),
    close: async () => {
      ended.abort();
      return code;
    },
  };
  return screen;
}

function fakeStdout(
  terminal: InstanceType<typeof xterm.Terminal>,
  written: string[],
  size: { readonly columns: number; readonly rows: number },
): Writable & { readonly count: () => number } {
  let count = 0;
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      written.push(chunk);
      count += chunk.length;
      terminal.write(chunk, done);
    },
  });
  return Object.assign(stream, { ...size, isTTY: true, count: () => count });
}

function lineOf(terminal: InstanceType<typeof xterm.Terminal>, y: number): string {
  return terminal.buffer.active.getLine(y)?.translateToString(true).trimEnd() ?? "";
}

function cellsOf(terminal: InstanceType<typeof xterm.Terminal>, y: number): readonly ScreenCell[] {
  const line = terminal.buffer.active.getLine(y);
  return Array.from({ length: terminal.cols }, (_, x): ScreenCell => {
    const cell = line?.getCell(x);
    return {
      text: cell?.getChars() || " ",
      width: cell?.getWidth() ?? 1,
      color: cell?.isFgPalette() ? cell.getFgColor() : null,
      inverse: Boolean(cell?.isInverse()),
      bold: Boolean(cell?.isBold()),
      dim: Boolean(cell?.isDim()),
    };
  });
}

function litText(terminal: InstanceType<typeof xterm.Terminal>): string {
  const runs: string[] = [];
  for (let y = 0; y < terminal.rows; y += 1) {
    const line = terminal.buffer.active.getLine(y);
    let run = "";
    for (let x = 0; line && x < terminal.cols; x += 1) {
      const cell = line.getCell(x);
      if (cell?.isInverse()) run += cell.getChars() || (cell.getWidth() === 0 ? "" : " ");
      else if (run !== "") runs.push(run);
      if (!cell?.isInverse()) run = "";
    }
    if (run !== "") runs.push(run);
  }
  return runs.map((run) => run.trimEnd()).join("\n");
}
