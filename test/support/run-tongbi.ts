import { spawnSync } from "node:child_process";
import { root } from "./run-tool.ts";

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the built program as a script would: no terminal, a bare environment, Chinese. */
export function runTongbi(
  args: readonly string[],
  more: { readonly input?: Uint8Array; readonly cwd?: string; readonly env?: Record<string, string> } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}bin/tongbi.js`, ...args], {
    cwd: more.cwd ?? root,
    input: more.input ?? new Uint8Array(),
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", LANG: "zh_CN.UTF-8", ...more.env },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
  return { code: status, stdout, stderr };
}
