import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { root } from "./run-tool.ts";

/** A program on a terminal of its own. */
export type Terminal = {
  /** The lines to be seen, without blanks at their ends. */
  readonly text: () => string;
  /** Is the alternate screen shown, and the cursor? */
  readonly isAlternate: () => boolean;
  readonly isCursorShown: () => boolean;
  readonly press: (keys: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal: string) => void;
  /** Resolves once the screen says what is waited for; rejects with the screen after fifteen seconds. */
  readonly until: (seen: (text: string) => boolean) => Promise<void>;
  /** The exit code, once the program has ended and all it wrote was read. */
  readonly ended: Promise<number>;
  readonly close: () => void;
};

export type TerminalOptions = {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts a program on a terminal: in the project's root, with a bare environment, in Chinese. */
export function openTerminal(file: string, args: readonly string[], options: TerminalOptions = {}): Terminal {
  const { columns = 110, rows = 30, env = {} } = options;
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 200 });
  const program = spawn(file, [...args], {
    cols: columns,
    rows,
    cwd: root,
    name: env["TERM"] ?? "xterm-256color",
    env: { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent", LANG: "zh_CN.UTF-8", ...env },
  });
  let isCursorShown = true;
  program.onData((data) => {
    for (const [, shown] of data.matchAll(cursorCode)) isCursorShown = shown === "h";
    screen.write(data);
  });
  screen.onData((answer) => program.write(answer));
  const ended = new Promise<number>((resolve) => {
    program.onExit(({ exitCode, signal }) => {
      screen.write("", () => resolve(exitCode === 0 && signal ? 128 + signal : exitCode));
    });
  });
  const text = () => screenText(screen);
  return {
    text,
    isAlternate: () => screen.buffer.active.type === "alternate",
    isCursorShown: () => isCursorShown,
    press: (keys) => program.write(keys),
    resize: (newColumns, newRows) => {
      screen.resize(newColumns, newRows);
      program.resize(newColumns, newRows);
    },
    kill: (signal) => program.kill(signal),
    until: async (seen) => {
      const last = Date.now() + 15_000;
      while (!seen(text())) {
        if (Date.now() > last) throw new Error(`never seen on this screen:\n${text()}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    ended,
    close: () => program.kill("SIGKILL"),
  };
}

const cursorCode = new RegExp(`${String.fromCharCode(27)}\\[\\?25([hl])`, "gu");

function screenText(screen: InstanceType<typeof xterm.Terminal>): string {
  const { active } = screen.buffer;
  return Array.from(
    { length: screen.rows },
    (_, y) => active.getLine(active.viewportY + y)?.translateToString(true) ?? "",
  )
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}
