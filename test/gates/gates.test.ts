import { expect, test } from "vitest";
import { runTool } from "../support/run-tool.ts";

test("types hold", () => {
  expect(runTool("typescript/bin/tsc", [])).toEqual({ code: 0, output: "" });
});

test("format and lint hold", () => {
  const { code, output } = runTool("@biomejs/biome/bin/biome", ["ci", "--colors=off", "."]);
  expect(code, output).toBe(0);
});

test("no unused file, export or dependency", () => {
  const { code, output } = runTool("knip/bin/knip.js", ["--no-progress"]);
  expect(code, output).toBe(0);
});

test("every expression has a type", () => {
  const { code, output } = runTool("type-coverage/bin/type-coverage", [
    "-p",
    "tsconfig.build.json",
    "--strict",
    "--at-least",
    "100",
    "--detail",
  ]);
  expect(code, output).toBe(0);
});

test("imports follow the table, and were seen", () => {
  const { code, output } = runTool("dependency-cruiser/bin/dependency-cruise.mjs", [
    "src",
    "test",
    "bench",
    "--output-type",
    "err-long",
  ]);
  expect(code, output).toBe(0);
  // The tool passes in silence when it sees no module at all.
  const modules = Number(/(\d+) modules/u.exec(output)?.[1] ?? 0);
  expect(modules).toBeGreaterThan(100);
});
