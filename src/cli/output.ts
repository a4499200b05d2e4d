import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ReportError } from "../model/error.ts";
import type { Context } from "./context.ts";

/**
 * Writes a result: to `output`, whole or not at all, or to standard output where that is null.
 * Throws the fault `output-failed`; then nothing is left behind and a file that stood there is as it was.
 */
export function writeResult(result: string | Uint8Array, output: string | null, context: Context): void {
  if (output === null) {
    context.stdout.write(typeof result === "string" ? result : Buffer.from(result).toString("utf8"));
    return;
  }
  const temporary = join(dirname(output), `.${basename(output)}.${randomBytes(6).toString("hex")}.part`);
  try {
    writeFileSync(temporary, result, { flag: "wx" });
    if (existsSync(output)) chmodSync(temporary, statSync(output).mode);
    renameSync(temporary, output);
  } catch (fault) {
    rmSync(temporary, { force: true });
    const reason = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
    throw new ReportError({ code: "output-failed", reason }, { file: output });
  }
}
