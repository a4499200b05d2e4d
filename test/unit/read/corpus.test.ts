import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Document } from "../../../src/model/document.ts";
import { limits } from "../../../src/read/limits.ts";
import { read } from "../../../src/read/read.ts";
import { describeWithCorpus } from "../../support/corpus.ts";

const tight = (text: string): string => text.replace(/\s/gu, "");

function textOf({ blocks }: Document): string {
  return blocks
    .map((block) => {
      if (block.kind === "lines") return block.lines.map((line) => line.text).join("");
      return block.kind === "heading" || block.kind === "paragraph" ? block.text : "";
    })
    .join("");
}

describeWithCorpus("plain text of real reports", (folder) => {
  test.each(["seeds", "real"])("no character of %s is lost, and the order is kept", async (part) => {
    const files = (await readdir(join(folder, part))).filter((name) => name.endsWith(".txt"));
    expect(files.length).toBeGreaterThan(3);
    for (const name of files) {
      const bytes = await readFile(join(folder, part, name));
      const { value, notices } = await read({ file: name, bytes }, { labels: [], limits });
      const dropped = notices.flatMap((notice) => (notice.code === "furniture-removed" ? notice.lines : []));
      let expected = bytes.toString("utf8");
      // What is taken out is told, or is a mark that a word processor left in the text.
      const lines = expected.split("\n").filter((line) => !dropped.includes(line.trim()));
      expected = lines.join("\n");
      expected = expected.replace(/<!--\[[^\]]*\]-->|\[bookmark: [^\]]*\]/gu, "");
      expect(tight(textOf(value)), name).toBe(tight(expected));
    }
  });
});
