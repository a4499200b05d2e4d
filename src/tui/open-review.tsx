import { render } from "ink";
import type { Lang } from "../glossary/lang.ts";
import { screenWords } from "../glossary/screen.ts";
import type { Comparison } from "../model/comparison.ts";
import { createFrameStream } from "./frame-stream.ts";
import type { Size } from "./geometry.ts";
import { createPictures } from "./pictures.ts";
import { Review } from "./review.tsx";
import { drawScreen } from "./screen/draw-screen.ts";
import { factsOf, type Scene } from "./screen/scene.ts";
import { createSheets } from "./sheet.ts";
import { startState } from "./state.ts";
import { createStore } from "./store.ts";

/** Where keys come from: raw, not echoed. Whoever opens the review sets that up and takes it back. */
export type KeySource = {
  readonly on: (event: "data", listener: (chunk: string | Uint8Array) => void) => unknown;
  readonly off: (event: "data", listener: (chunk: string | Uint8Array) => void) => unknown;
};

/**
 * What the review is given of the terminal. `clear` empties the screen and goes to its first cell; `suspend` resolves
 * when the user has come back. When `ended` aborts, the screen is let go and the promise resolves.
 */
export type ReviewOptions = {
  readonly stdin: KeySource;
  readonly stdout: NodeJS.WriteStream;
  readonly lang: Lang;
  readonly color: boolean;
  readonly ambiguousWidth: 1 | 2;
  readonly clear: () => void;
  readonly suspend: () => Promise<void>;
  readonly ended: AbortSignal;
};

/** Shows a comparison until the user leaves. Resolves to the exit code; rejects if drawing failed. */
export async function openReview(comparison: Comparison, options: ReviewOptions): Promise<number> {
  const { stdin, stdout, ended } = options;
  const speech = { words: screenWords(options.lang), lang: options.lang };
  const drawing = { ambiguous: options.ambiguousWidth, color: options.color };
  const sheetOf = createSheets(comparison, speech, drawing);
  const start = startState(sizeOf(stdout));
  const facts = factsOf(comparison, sheetOf(start).changes.length, speech);
  const scene: Scene = { speech, facts, color: options.color, ambiguous: options.ambiguousWidth };
  const store = createStore(start, sheetOf, (effect) => {
    if (effect.kind === "redraw") return redraw();
    frames.hold();
    void options.suspend().then(redraw);
  });
  const frames = createFrameStream(stdout, () => store.state().size.columns);
  const pictures = createPictures(store, () => {
    const picture = drawScreen(store.state(), sheetOf(store.state()), scene);
    frames.place(picture.cursor);
    return picture;
  });
  const redraw = () => {
    options.clear();
    frames.forget();
    pictures.renew();
  };

  const screen = render(<Review subscribe={pictures.subscribe} picture={pictures.picture} />, {
    stdout: frames.stream,
    exitOnCtrlC: false,
    debug: true,
  });
  const onKeys = (chunk: string | Uint8Array) => store.press(chunk.toString());
  const onResize = () => {
    store.send({ kind: "resize", size: sizeOf(stdout) });
    redraw();
  };
  const leave = () => screen.unmount();
  store.subscribe(() => {
    if (store.state().done !== null) leave();
  });
  stdin.on("data", onKeys);
  stdout.on("resize", onResize);
  ended.addEventListener("abort", leave);
  try {
    await screen.waitUntilExit();
  } finally {
    stdin.off("data", onKeys);
    stdout.off("resize", onResize);
    ended.removeEventListener("abort", leave);
    pictures.stop();
  }
  return store.state().done ?? 0;
}

function sizeOf({ columns, rows }: NodeJS.WriteStream): Size {
  return { columns: columns || 80, rows: rows || 24 };
}
