import { Worker } from "node:worker_threads";
import type { Document, Source } from "../model/document.ts";
import { type Fault, ReportError } from "../model/error.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Place } from "../model/place.ts";
import type { ReadOptions } from "./limits.ts";

/** What a worker is sent, once. */
export type WorkerTask = { readonly source: Source; readonly options: ReadOptions };

/** What a worker answers, once. An error's class does not cross, so a fault goes as its fields and a bug as its trace. */
export type WorkerAnswer =
  | { readonly kind: "outcome"; readonly outcome: Outcome<Document> }
  | { readonly kind: "fault"; readonly fault: Fault; readonly place: Place | null }
  | { readonly kind: "bug"; readonly trace: string };

/**
 * Reads a file as `read` does, in a thread of its own with bounded heap and time. Several may run at once.
 *
 * @param worker - the built `worker.ts`
 * Throws `ReportError` as `read` does, and timeout, too-large/memory. Costs about 40 ms to start.
 */
export async function readInWorker(source: Source, options: ReadOptions, worker: URL): Promise<Outcome<Document>> {
  const { workerHeapMegabytes, milliseconds } = options.limits;
  // The thread takes its bytes with it; the caller keeps its own.
  const bytes = new Uint8Array(source.bytes);
  const task: WorkerTask = { source: { file: source.file, bytes }, options };
  const thread = new Worker(worker, {
    resourceLimits: { maxOldGenerationSizeMb: workerHeapMegabytes },
    // Parsers print warnings; standard output carries the result only.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(timeout(milliseconds, source.file)), milliseconds);
      thread.once("message", resolve);
      thread.once("error", (error) => reject(faultOfThread(error, workerHeapMegabytes, source.file)));
      thread.postMessage(task, [bytes.buffer]);
      thread.once("exit", (code) => reject(new Error(`the reading thread ended without an answer (${code})`)));
    });
    return outcomeOf(answer);
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

function outcomeOf(answer: WorkerAnswer): Outcome<Document> {
  switch (answer.kind) {
    case "outcome":
      return answer.outcome;
    case "fault":
      throw new ReportError(answer.fault, answer.place);
    case "bug":
      throw new Error(answer.trace);
    default:
      return answer satisfies never;
  }
}

function timeout(milliseconds: number, file: string): ReportError {
  return new ReportError({ code: "timeout", seconds: Math.round(milliseconds / 1000) }, { file });
}

function faultOfThread(error: unknown, most: number, file: string): unknown {
  const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory ? new ReportError({ code: "too-large", limit: "memory", most }, { file }) : error;
}
