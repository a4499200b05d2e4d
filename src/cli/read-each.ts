import { readReport } from "../compare.ts";
import { commandWords } from "../glossary/commands.ts";
import { ReportError } from "../model/error.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Report } from "../model/report.ts";
import { readLight } from "../read/read-light.ts";
import type { Failure } from "../render/report-json.ts";
import type { Context } from "./context.ts";
import { loadFile } from "./load.ts";
import { startProgress } from "./progress.ts";

/** What is read, and how: the part of an invocation that this file needs. */
type Asked = { readonly files: readonly string[]; readonly agency: string | null; readonly quiet: boolean };
/** What could be read, and what could not, each in the order asked. */
export type Read = { readonly reports: readonly Outcome<Report>[]; readonly failures: readonly Failure[] };

/** Reads several reports one after another, so that memory holds one file at a time. A fault of one does not stop the others. */
export async function readEach(asked: Asked, context: Context): Promise<Read> {
  const reports: Outcome<Report>[] = [];
  const failures: Failure[] = [];
  const progress = startProgress(context, asked.quiet);
  for (const [at, file] of asked.files.entries()) {
    progress.say(commandWords(context.lang).readingOf(file, at + 1, asked.files.length));
    const result = await readOne(file, asked, context);
    if ("error" in result) failures.push(result);
    else reports.push(result);
  }
  progress.stop();
  return { reports, failures };
}

async function readOne(file: string, asked: Asked, context: Context): Promise<Outcome<Report> | Failure> {
  try {
    const source = await loadFile(file, context.stdin, context.lang);
    return await readReport(source, asked.agency === null ? {} : { agency: asked.agency }, readLight);
  } catch (error) {
    if (error instanceof ReportError) return { file, error };
    throw error;
  }
}
