import { readInWorker } from "./read-in-worker.ts";
import type { Reader } from "./reader.ts";

/** Where the built worker lies: beside the bundle this module becomes part of. */
const worker = new URL("./worker.js", import.meta.url);

/** Reads in a thread of its own, so that memory and time are bounded and two files are read at once. Works in the bundle only. */
export const readBounded: Reader["read"] = (source, options) => readInWorker(source, options, worker);
