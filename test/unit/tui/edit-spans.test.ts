import { expect, test } from "vitest";
import type { BlockChange } from "../../../src/model/comparison.ts";
import { sideSpans, unifiedSpans } from "../../../src/tui/layout/edit-spans.ts";
import type { Span } from "../../../src/tui/layout/line.ts";
import { partsOf } from "../../../src/tui/parts.ts";
import { addedBlock, editedBlock } from "../../support/comparison.ts";

const textOf = (spans: readonly Span[]): string => spans.map((span) => span.text).join("");
const edited = editedBlock("overview", "[rollover:2020>2021]年收到[38>46]件，[>均]已[办理>答复]。");

test("sides without colour: brackets around what counts, a year that moved on is plain", () => {
  const { before, after } = sideSpans(edited, false);
  expect(textOf(before)).toBe("2020年收到[-38-]件，已[-办理-]。");
  expect(textOf(after)).toBe("2021年收到{+46+}件，{+均+}已{+答复+}。");
});

test("sides with colour: no brackets, the same texts", () => {
  const { before, after } = sideSpans(edited, true);
  expect(textOf(before)).toBe("2020年收到38件，已办理。");
  expect(after.filter((span) => span.style === "added-text").map((span) => span.text)).toEqual(["46", "均", "答复"]);
});

test("one text: this year's where only the year moved on", () => {
  expect(textOf(unifiedSpans(edited))).toBe("2021年收到[-38-]{+46+}件，{+均+}已[-办理-]{+答复+}。");
});

test("changes are numbered without those that do not count", () => {
  const parts = sideSpans(edited, true).after.flatMap((span) => (span.part === undefined ? [] : [span.part]));
  expect(parts).toEqual([0, 1, 2]);
  expect(partsOf(edited).length).toBe(3);
});

test("a whole block has its colour and no marks", () => {
  const added: BlockChange = addedBlock("overview", "新增。");
  expect(sideSpans(added, false).after).toEqual([{ text: "新增。", style: "added" }]);
  expect(sideSpans(added, false).before).toEqual([]);
  expect(partsOf(added)).toEqual([{ kind: "whole" }]);
});

test("a block that differs in its years alone has no changes", () => {
  expect(partsOf(editedBlock("overview", "[rollover:2020>2021]年。"))).toEqual([]);
});
