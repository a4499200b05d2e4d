/** Begin and end of a synchronized update: a terminal that knows it shows the frame at once. */
const begin = "\u001B[?2026h";
const end = "\u001B[?2026l";

/** Cell of the search field's cursor, from 0; null hides it. */
export type CursorCell = { readonly x: number; readonly y: number } | null;

/**
 * The stream that Ink draws on. `hold`: frames are dropped, since the screen belongs to somebody else. `forget`: it is ours
 * and empty, so the next frame draws every line. `place`: the cursor of the next frame.
 */
export type FrameStream = {
  readonly stream: NodeJS.WriteStream;
  readonly hold: () => void;
  readonly forget: () => void;
  readonly place: (cursor: CursorCell) => void;
};

/**
 * A stream that takes whole frames and writes what differs from the last one, line by line at absolute positions, so that
 * nothing depends on where the terminal's cursor was left.
 *
 * Ink 6.8 hands over whole frames in its `debug` mode. Its own incremental mode starts one line too low below full height,
 * and at full height it clears the screen and what was scrolled out of it with every frame.
 *
 * @param columns - the width of the frame being drawn, which need not be the terminal's during a resize
 */
export function createFrameStream(stdout: NodeJS.WriteStream, columns: () => number): FrameStream {
  let shown: readonly string[] = [];
  let cursor: CursorCell = null;
  let isHeld = false;
  const write = (frame: string, done?: () => void): boolean => {
    if (frame === "" || isHeld) return stdout.write("", done);
    const lines = frame.split("\n");
    const changed = lines.flatMap((line, at) => (line === shown[at] ? [] : [`${cellCode(0, at)}\u001B[2K${line}`]));
    const below = lines.length < shown.length ? `${cellCode(0, lines.length)}\u001B[J` : "";
    const placed = cursor === null ? "\u001B[?25l" : `${cellCode(cursor.x, cursor.y)}\u001B[?25h`;
    shown = lines;
    return stdout.write(`${begin}${changed.join("")}${below}${placed}${end}`, done);
  };
  return {
    stream: Object.create(stdout, {
      columns: { get: columns },
      // Ink shows and hides the cursor of a terminal by itself, and draws anew when one is resized: both are done here.
      isTTY: { value: false },
      on: { value: () => stdout },
      off: { value: () => stdout },
      write: { value: write },
    }),
    hold: () => {
      isHeld = true;
    },
    forget: () => {
      isHeld = false;
      shown = [];
    },
    place: (next) => {
      cursor = next;
    },
  };
}

function cellCode(x: number, y: number): string {
  return `\u001B[${y + 1};${x + 1}H`;
}
