import type { Readable } from "node:stream";
import type { Lang } from "../glossary/lang.ts";

/** A stream to write on, as far as the command line needs it. */
export type Out = {
  readonly write: (text: string) => boolean;
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/** What a command is given of the world outside, so that a test can give another. */
export type Context = {
  readonly lang: Lang;
  readonly stdin: Readable;
  readonly stdout: Out;
  readonly stderr: Out;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** Exit codes of the contract. */
export const exitCodes = { same: 0, different: 1, failed: 2, bug: 70 } as const;
