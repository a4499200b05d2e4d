import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root, runTool } from "../support/run-tool.ts";

// Each gate is shown a fault of its kind, in a tree of its own, and must refuse it.
let tree = "";

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), "tongbi-planted-"));
  for (const file of [
    "tsconfig.json",
    "tsconfig.build.json",
    "biome.json",
    ".dependency-cruiser.mjs",
    "knip.json",
    "package.json",
  ]) {
    cpSync(join(root, file), join(tree, file));
  }
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

function plant(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, name)), { recursive: true });
    writeFileSync(join(tree, name), text);
  }
}

const cruise = () =>
  runTool("dependency-cruiser/bin/dependency-cruise.mjs", ["src", "--output-type", "err-long"], tree);

test.each([
  [
    "a layer reaching up",
    "model-imports",
    {
      "src/model/a.ts": 'import { b } from "../cli/b.ts";\nexport const a = b;\n',
      "src/cli/b.ts": "export const b = 1;\n",
    },
  ],
  [
    "the screen reaching for a reader",
    "tui-imports",
    {
      "src/tui/a.ts": 'import { b } from "../read/b.ts";\nexport const a = b;\n',
      "src/read/b.ts": "export const b = 1;\n",
    },
  ],
  [
    "a type from above",
    "text-imports",
    {
      "src/text/a.ts": 'import type { B } from "../model/b.ts";\nexport const a: B = 1;\n',
      "src/model/b.ts": "export type B = number;\n",
    },
  ],
  [
    "a parser outside read",
    "home-of-mammoth",
    { "src/align/a.ts": 'import mammoth from "mammoth";\nexport const a = mammoth;\n' },
  ],
  ["ink outside tui", "home-of-ink", { "src/cli/a.ts": 'import { Box } from "ink";\nexport const a = Box;\n' }],
  [
    "yargs outside cli",
    "home-of-yargs",
    { "src/render/a.ts": 'import yargs from "yargs";\nexport const a = yargs;\n' },
  ],
  [
    "the diff package outside sequence",
    "home-of-diff",
    { "src/diff/a.ts": 'import { diffChars } from "diff";\nexport const a = diffChars;\n' },
  ],
  [
    "the disk outside its folders",
    "disk",
    { "src/recognise/a.ts": 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n' },
  ],
  ["the network", "network", { "src/read/a.ts": 'import { get } from "node:https";\nexport const a = get;\n' }],
  [
    "a circle",
    "no-cycles",
    {
      "src/text/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;\n',
      "src/text/b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;\n',
    },
  ],
  [
    "an import that is not there",
    "nothing-unresolved",
    { "src/text/a.ts": 'import { b } from "./nowhere.ts";\nexport const a = b;\n' },
  ],
  [
    "a test from the source",
    "src-without-tests",
    {
      "src/text/a.ts": 'import { b } from "../../test/b.ts";\nexport const a = b;\n',
      "test/b.ts": "export const b = 1;\n",
    },
  ],
])("dependency-cruiser refuses %s", (_, name, files) => {
  plant(files);
  const { code, output } = cruise();
  expect(output).toContain(name);
  expect(code).not.toBe(0);
});

test.each([
  ["a default export", "noDefaultExport", "export default 1;\n"],
  ["an enum", "noEnum", "export enum A {\n  B,\n}\n"],
  ["any", "noExplicitAny", "export const a: any = 1;\n"],
  ["a print", "noConsole", "console.log(1);\n"],
  ["a non-null assertion", "noNonNullAssertion", "export const a = [1][0]!;\n"],
])("biome refuses %s", (_, name, text) => {
  plant({ "src/text/a.ts": text });
  const { code, output } = runTool("@biomejs/biome/bin/biome", ["ci", "--colors=off", "src"], tree);
  expect(output).toContain(name);
  expect(code).not.toBe(0);
});

test("the compiler refuses a wrong type", () => {
  plant({ "src/text/a.ts": 'export const a: number = "1";\n' });
  expect(runTool("typescript/bin/tsc", [], tree).code).not.toBe(0);
});

test("knip refuses an export that nobody uses", () => {
  plant({
    "src/index.ts": 'export { a } from "./text/a.ts";\n',
    "src/text/a.ts": "export const a = 1;\nexport const forgotten = 2;\n",
  });
  const { code, output } = runTool("knip/bin/knip.js", ["--no-progress", "--include", "exports"], tree);
  expect(output).toContain("forgotten");
  expect(code).not.toBe(0);
});

test("type-coverage refuses an expression without a type", () => {
  plant({ "src/text/a.ts": 'export const a = JSON.parse("1");\n' });
  const { code } = runTool(
    "type-coverage/bin/type-coverage",
    ["-p", "tsconfig.build.json", "--strict", "--at-least", "100"],
    tree,
  );
  expect(code).not.toBe(0);
});
