import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds the bundle once before the tests that run the program as a person does. */
export default function setup(): void {
  execFileSync(process.execPath, ["build.mjs"], {
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    stdio: "inherit",
  });
}
