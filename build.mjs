// Bundles src into dist: `main.js` for the command, `index.js` for the library, `worker.js` for parsing, and typings.
import { execFileSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

// Made aside and put in place when whole: a build that fails leaves the last one standing.
const made = "dist.part";
rmSync(made, { recursive: true, force: true });

await build({
  entryPoints: { main: "src/cli/main.ts", index: "src/index.ts", worker: "src/read/worker.ts" },
  outdir: made,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minify: false,
  sourcemap: false,
  legalComments: "none",
  chunkNames: "[name]-[hash]",
  define: { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' },
  // pdfjs-dist finds its character maps and fonts by path; the rest is bundled so that one file loads, not a hundred.
  external: ["pdfjs-dist", "react-devtools-core"],
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});

const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
const tsc = join(typescript, "bin", existsSync(join(typescript, "bin", "tsc.js")) ? "tsc.js" : "tsc");
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", `${made}/types`], { stdio: "inherit" });

rmSync("dist", { recursive: true, force: true });
renameSync(made, "dist");
