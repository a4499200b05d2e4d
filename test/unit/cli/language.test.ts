import { expect, test } from "vitest";
import { settleLanguage } from "../../../src/cli/language.ts";

test.each([
  ["the flag before all else", ["--lang", "en"], { LANG: "zh_CN.UTF-8" }, null, "en"],
  ["the flag with an equals sign", ["--lang=zh"], { LANG: "en_US.UTF-8" }, null, "zh"],
  ["LC_ALL before LANG", [], { LC_ALL: "en_GB.UTF-8", LANG: "zh_CN.UTF-8" }, null, "en"],
  ["an empty LC_ALL says nothing", [], { LC_ALL: "", LANG: "en_US.UTF-8" }, null, "en"],
  ["C says nothing", [], { LANG: "C" }, null, "zh"],
  ["C.UTF-8 says nothing", [], { LANG: "C.UTF-8" }, null, "zh"],
  ["POSIX says nothing", [], { LANG: "POSIX" }, null, "zh"],
  ["no locale at all", [], {}, null, "zh"],
  ["the settings file where the locale is silent", [], {}, "en", "en"],
  ["the locale before the settings file", [], { LANG: "zh_TW.UTF-8" }, "en", "zh"],
  ["an unknown language is left to the parser to refuse", ["--lang", "fr"], { LANG: "en_US" }, null, "en"],
] as const)("%s", (_, argv, env, configured, lang) => expect(settleLanguage(argv, env, configured)).toBe(lang));
