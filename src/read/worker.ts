import { parentPort } from "node:worker_threads";
import { ReportError } from "../model/error.ts";
import { read } from "./read.ts";
import type { WorkerAnswer, WorkerTask } from "./read-in-worker.ts";

/** The thread of `readInWorker`: one file, one answer. */
async function answer({ source, options }: WorkerTask): Promise<WorkerAnswer> {
  try {
    return { kind: "outcome", outcome: await read(source, options) };
  } catch (error) {
    if (error instanceof ReportError) return { kind: "fault", fault: error.fault, place: error.place };
    return { kind: "bug", trace: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// Only `readInWorker` starts this thread, and sends one task of that shape.
parentPort?.once("message", async (task: WorkerTask) => parentPort?.postMessage(await answer(task)));
