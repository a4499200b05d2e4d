import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadConfig } from "../../../src/cli/config.ts";
import { ReportError } from "../../../src/model/error.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tongbi-config-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const none = { lang: null, color: null, ambiguousWidth: null, plain: null };
const env = { HOME: "/nowhere" };

test("no file: nothing is set", () => expect(loadConfig(folder, env)).toEqual(none));

test("a file of a folder above counts", () => {
  writeFileSync(join(folder, "tongbi.config.json"), '{"lang":"en","plain":true}');
  mkdirSync(join(folder, "a", "b"), { recursive: true });
  expect(loadConfig(join(folder, "a", "b"), env)).toEqual({ ...none, lang: "en", plain: true });
});

test("the home file counts where no folder has one", () => {
  mkdirSync(join(folder, "x", "tongbi"), { recursive: true });
  writeFileSync(join(folder, "x", "tongbi", "config.json"), '{"ambiguousWidth":"2"}');
  expect(loadConfig("/", { XDG_CONFIG_HOME: join(folder, "x") })).toEqual({ ...none, ambiguousWidth: "2" });
});

test.each([
  ["not JSON", "lang: en"],
  ["a list", "[]"],
  ["an unknown name", '{"language":"en"}'],
  ["a name every object has", '{"toString":"x"}'],
  ["a wrong value", '{"color":"red"}'],
])("%s is a fault that names the file", (_, text) => {
  writeFileSync(join(folder, "tongbi.config.json"), text);
  expect(() => loadConfig(folder, env)).toThrow(ReportError);
});
