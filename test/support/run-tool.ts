import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root of the project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a tool of node_modules in a folder and gives its code and all it printed. */
export function runTool(
  bin: string,
  args: readonly string[],
  cwd = root,
): { readonly code: number; readonly output: string } {
  const result = spawnSync(process.execPath, [`${root}node_modules/${bin}`, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "0", NODE_ENV: "" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: result.status ?? -1, output: `${result.stdout}${result.stderr}` };
}
