import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { tableLabels } from "../../../src/glossary/table-labels.ts";
import type { Report } from "../../../src/model/report.ts";
import { limits } from "../../../src/read/limits.ts";
import { read } from "../../../src/read/read.ts";
import { isReport } from "../../../src/recognise/is-report.ts";
import { recognise } from "../../../src/recognise/recognise.ts";
import { describeWithCorpus } from "../../support/corpus.ts";

const files: Readonly<Record<string, string>> = {
  "jinxiang-housing-2021": "seeds/jinxiang-housing-2021.slides.txt",
  "xinxiang-housing-2021": "seeds/xinxiang-housing-2021.pdf.txt",
  "jinxiang-office-2021": "seeds/jinxiang-office-2021.pdf.txt",
  "wenshang-housing-2020": "seeds/wenshang-housing-2020.docx.txt",
  "jinxiang-subdistrict-2021": "seeds/jinxiang-subdistrict-2021.ocr.txt",
  "hongze-2023": "real/hongze-2023.pdf",
  "hongze-2024": "real/hongze-2024.pdf",
  "suqian-2023": "real/suqian-2023.txt",
  "suqian-2024": "real/suqian-2024.txt",
  "pingtan-finance-2020": "real/pingtan-finance-2020.html.txt",
  "pingtan-finance-2021": "real/pingtan-finance-2021.html.txt",
  "template-2021": "real/template-2021.docx",
};

type TrueMention = {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly sentence: string;
  readonly section: string;
};
type Truth = {
  readonly agency: string | null;
  readonly agencyAlso: readonly string[];
  readonly year: number | null;
  readonly edition: string | null;
  readonly scope: string | null;
  readonly sections: readonly { readonly id: string; readonly printed: string | null }[];
  readonly mentions: readonly TrueMention[];
};

const bare = (text: string): string => text.replace(/\s+/gu, "");
/** As the corpus compares headings; leftovers of a word processor may be stripped by the reader. */
const heading = (printed: string | null): string | null =>
  printed === null
    ? null
    : bare(printed)
        .replace(/<!--.*?-->/gu, "")
        .replace(/。$/u, "");
const unit = (printed: string | null): string | null => (printed === "％" ? "%" : printed);

describeWithCorpus("real reports", (folder) => {
  describe.each(Object.entries(files))("%s", (name, file) => {
    const truth: Truth = JSON.parse(readFileSync(`${folder}/truth/${name}.json`, "utf8"));
    let report: Report;
    beforeAll(async () => {
      const source = { file, bytes: new Uint8Array(readFileSync(`${folder}/${file}`)) };
      const document = await read(source, { labels: tableLabels, limits });
      report = recognise(document.value).value;
    });

    test("whose it is", () => {
      expect([truth.agency, ...truth.agencyAlso]).toContain(report.agency);
      expect({ year: report.year, edition: report.edition, scope: report.scope }).toEqual({
        year: truth.year,
        edition: truth.edition,
        scope: truth.scope,
      });
      expect(isReport(report)).toBe(true);
    });

    test("sections", () => {
      expect(report.sections.map(({ id, printed }) => [id, heading(printed)])).toEqual(
        truth.sections.map(({ id, printed }) => [id, heading(printed)]),
      );
    });

    test("mentions", () => {
      const lost = truth.mentions.filter((one) => !report.mentions.some((mention) => isSame(mention, one)));
      expect(lost).toEqual([]);
    });

    test("official tables stand in their chapter", () => {
      for (const section of report.sections) {
        for (const block of section.blocks) {
          if (block.kind === "table" && block.official) expect(section.id.split(".")[0]).toBe(block.official);
        }
      }
    });
  });

  test("no preamble holds a mention, and no number of the traps is one", async () => {
    const traps = new Set([12345, 12329, 711, 223100, 350400, 2024, 2021]);
    for (const file of Object.values(files)) {
      const source = { file, bytes: new Uint8Array(readFileSync(`${folder}/${file}`)) };
      const { value } = recognise((await read(source, { labels: tableLabels, limits })).value);
      expect(value.mentions.filter(({ place }) => place.section === "preamble")).toEqual([]);
      expect(value.mentions.filter(({ value: counted }) => traps.has(counted))).toEqual([]);
    }
  });
});

function isSame(mention: Report["mentions"][number], one: TrueMention): boolean {
  const mine = bare(mention.sentence);
  const theirs = bare(one.sentence);
  return (
    mention.value === one.value &&
    unit(mention.unit) === unit(one.unit) &&
    mention.approximate === one.approximate &&
    mention.place.section === one.section &&
    (mine.includes(theirs) || theirs.includes(mine))
  );
}
