import { mkdirSync, writeFileSync } from "node:fs";
import { layOutSample, type Sample } from "../support/generate/sample.ts";
import { writeRawDocx } from "../support/generate/write/docx-raw.ts";
import { writeHtml } from "../support/generate/write/html.ts";
import { writeReportPdf } from "../support/generate/write/pdf.ts";
import { writeText } from "../support/generate/write/text.ts";

/** Writes the inputs of the golden cases. `npx tsx test/golden/make-cases.ts`; the expected texts are read and kept by hand. */
type Files = Readonly<Record<string, string | Uint8Array>>;

const bare: Omit<Sample, "text"> = {
  name: "bare",
  year: 2023,
  edition: "2021",
  proactive: {},
  requests: {},
  disputes: {},
};
const sample = (text: string, more: Partial<Sample> = {}): Sample => ({ ...bare, ...more, text });
const pieces = (text: string, more: Partial<Sample> = {}) => layOutSample(sample(text, more));
const plain = (text: string, more: Partial<Sample> = {}): string => writeText(pieces(text, more), "tabs");

/** A short report: title, period, what is said in chapters one and five. */
const short = (year: number, overview: string, problems: string): string => `
# 禾汀县民政局${year}年政府信息公开工作年度报告
本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。
## 一、总体情况
${overview}
## 五、存在的主要问题及改进情况
${problems}
## 六、其他需要报告的事项
无其他需要报告的事项。
`;

const tables = (year: number): string => `
# 禾汀县民政局${year}年政府信息公开工作年度报告
## 一、总体情况
${year}年，我局依法公开政府信息，各项工作有序开展。
## 二、主动公开政府信息情况
[proactive]
## 三、收到和处理政府信息公开申请情况
[requests]
## 四、政府信息公开行政复议、行政诉讼情况
[disputes]
`;

const requests2022 = {
  received: [5, 0, 0, 0, 0, 0, 5],
  granted: [3, 0, 0, 0, 0, 0, 3],
  "unavailable.notHeld": [1, 0, 0, 0, 0, 0, 1],
  concluded: [4, 0, 0, 0, 0, 0, 4],
  carriedOut: [1, 0, 0, 0, 0, 0, 1],
};
const requests2023 = {
  received: [7, 1, 0, 0, 0, 0, 8],
  carriedIn: [1, 0, 0, 0, 0, 0, 1],
  granted: [4, 1, 0, 0, 0, 0, 5],
  "unavailable.notHeld": [2, 0, 0, 0, 0, 0, 2],
  concluded: [8, 1, 0, 0, 0, 0, 9],
};
const threeRows = {
  ...requests2023,
  "otherHandling.notCorrected": [1, 0, 0, 0, 0, 0, 1],
  "otherHandling.other": [1, 0, 0, 0, 0, 0, 1],
};
const before2022 = { year: 2022, requests: requests2022, proactive: { "licensing/decisions": 30 } };
const after2023 = { requests: threeRows, proactive: { "licensing/decisions": 42 } };

const said2022 =
  "2022年，我局公开政府信息120条，开展业务培训2次。\n建立信息发布审核制度，明确审核责任，全年未发生失泄密问题。";
const said2023 =
  "2023年，我局公开政府信息150条，开展业务培训2次。\n建立信息发布审核制度，明确审核责任，全年未发生失泄密问题。";
const issue = "政策解读形式较为单一。";

/** The marks of headings come from a list; hidden and struck text stands between. */
const quirky = { numbered: true, outline: true, split: true, hidden: true, revised: true, wrappedTables: false };

/** As copied from a PDF whose blanks were lost: digits touch each other and the next label. */
function runTogether(text: string): string {
  return text
    .replace("规章 0 0 0", "规章000")
    .replace("行政规范性文件 0 0 0", "行政规范性文件00 0")
    .replace("1.属于国家秘密 0 0 0 0 0 0 0\n2.其他法律", "1.属于国家秘密 0 0 0 0 0 002.其他法律")
    .replace("（七）总计 8 1 0 0 0 0 9", "（七）总计 8100009")
    .replace("（一）予以公开 4 1 0 0 0 0 5", "（一）予以公开 41 0 0 005");
}

/** A page is turned inside the row of 不掌握: its number stands between the label and the numbers. */
function turnPage(text: string): string {
  return text.replace("府信息 2 0 0 0 0 0 2", "府信息\n\n- 3 -\n\n2 0 0 0 0 0 2");
}

/** A first page so full that the tables begin on the next and run over its foot. */
const long = (year: number): string => `
# 禾汀县民政局${year}年政府信息公开工作年度报告
## 一、总体情况
${year}年，我局依法公开政府信息，各项工作有序开展。
${"公开内容覆盖社会救助、养老服务、儿童福利、社会组织管理等方面，方便群众查询。\n".repeat(9)}
`;

const cases: Readonly<Record<string, Files>> = {
  "form-of-2019-meets-form-of-2021": {
    "before.txt": plain(tables(2020), {
      year: 2020,
      edition: "2019",
      amountUnit: "元",
      proactive: {
        "normativeDocuments/newlyMade": 2,
        "normativeDocuments/totalPublished": 9,
        "licensing/itemsLastYear": 6,
        "licensing/itemsChange": -6,
        "licensing/decisions": 30,
        "otherServices/itemsChange": 36,
        "otherServices/decisions": 12,
        "fees/itemsLastYear": 4,
        "procurement/projects": 8,
        "procurement/amount": 379_460,
      },
      requests: { ...requests2022, otherHandling: [0, 0, 0, 0, 0, 0, 0] },
    }),
    "after.txt": plain(tables(2021), {
      year: 2021,
      proactive: {
        "normativeDocuments/issued": 3,
        "normativeDocuments/repealed": 1,
        "normativeDocuments/inForce": 10,
        "licensing/decisions": 42,
        "fees/amount": 8560.0897,
      },
      requests: threeRows,
    }),
  },
  "one-row-of-other-handling": {
    "before.txt": plain(tables(2022), {
      ...before2022,
      requests: {
        ...requests2022,
        "unavailable.notHeld": [0, 0, 0, 0, 0, 0, 0],
        "otherHandling.other": [1, 0, 0, 0, 0, 0, 1],
      },
    }),
    "after.txt": plain(tables(2023), { ...after2023, oneOtherRow: true }),
  },
  "one-digit-a-span": {
    "before.html": writeHtml(pieces(tables(2022), before2022), "mso", 1),
    "after.html": writeHtml(pieces(tables(2023), after2023), "mso", 2),
  },
  "gbk-without-declaration": {
    "before.html": writeHtml(pieces(short(2022, said2022, issue)), "gbk-undeclared", 1),
    "after.html": writeHtml(pieces(short(2023, said2023, issue)), "gbk-undeclared", 1),
  },
  "html-named-doc": {
    "before.doc": writeHtml(pieces(short(2022, said2022, issue)), "page", 1),
    "after.doc": writeHtml(pieces(short(2023, said2023, issue)), "page", 1),
  },
  "numbered-by-a-list-hidden-and-struck-text": {
    "before.docx": writeRawDocx(pieces(tables(2022), before2022), quirky, 8),
    "after.docx": writeRawDocx(pieces(tables(2023), after2023), quirky, 9),
  },
  "digits-run-together": {
    "before.txt": writeText(pieces(tables(2022), before2022), "blanks"),
    "after.txt": runTogether(writeText(pieces(tables(2023), after2023), "blanks")),
  },
  "six-numbers-of-seven": {
    "before.txt": writeText(pieces(tables(2022), before2022), "blanks"),
    "after.txt": writeText(pieces(tables(2023), after2023), "blanks").replace(
      "（一）予以公开 4 1 0 0 0 0 5",
      "（一）予以公开 4 1 0 0 0 5",
    ),
  },
  "page-number-inside-a-row": {
    "before.txt": writeText(pieces(tables(2022), before2022), "wrapped"),
    "after.txt": turnPage(writeText(pieces(tables(2023), after2023), "wrapped")),
  },
  "lines-broken-elsewhere": {
    "before.txt": writeText(pieces(short(2023, said2023, issue)), "tabs"),
    "after.txt": writeText(pieces(short(2023, said2023, issue)), "wrapped"),
  },
  "split-joined-and-moved": {
    "before.txt": plain(
      short(
        2022,
        "在便民服务中心设置政务公开专区，为群众提供查询服务，全年接待310人次。\n修订主动公开基本目录，明确公开主体和时限。开展规范性文件清理，废止文件3件，其余文件集中公开。\n组织政务公开业务培训2次，参加培训85人次，内容涵盖信息发布和依申请公开答复。\n全年开展自查4次，整改栏目更新不及时等问题9个。",
        "一是政策解读形式较为单一，以文字解读为主。二是个别栏目更新不够及时。",
      ),
    ),
    "after.txt": plain(
      short(
        2023,
        "修订主动公开基本目录，明确公开主体和时限。\n开展规范性文件清理，废止文件1件，其余文件集中公开。\n组织政务公开业务培训3次，参加培训96人次，内容涵盖信息发布和依申请公开答复。全年开展自查4次，整改栏目更新不及时等问题5个。\n在便民服务中心设置政务公开专区，为群众提供查询服务，全年接待420人次。",
        "一是政策解读形式较为单一，以文字解读为主。二是依申请公开答复文书不够规范。",
      ),
    ),
  },
  "table-over-a-page": {
    "before.pdf": writeReportPdf(pieces(tables(2022), before2022), 5),
    "after.pdf": writeReportPdf([...pieces(long(2023)), ...pieces(tables(2023), after2023).slice(3)], 6),
  },
  "a-letter-beyond-the-first-plane": {
    "before.txt": plain(short(2022, "2022年，在𠮷祥社区公开惠民政策12项，𠮷祥社区居民查询30人次。", issue)),
    "after.txt": plain(short(2023, "2023年，在𠮷祥社区公开惠民政策15项，𠮷庆社区居民查询30人次。", issue)),
  },
  "shares-of-eleven": {
    "before.txt": plain(short(2022, "全年收到申请9件，其中予以公开4件，占44%；部分公开1件，占11%。", issue)),
    "after.txt": plain(
      short(2023, "全年收到申请11件，其中予以公开4件，占37%；本机关不掌握4件，占36%；部分公开1件，占9%。", issue),
    ),
  },
  "chapters-in-reverse": {
    "before.txt": plain(tables(2022), before2022),
    "after.txt": plain(
      `
# 禾汀县民政局2023年政府信息公开工作年度报告
## 三、收到和处理政府信息公开申请情况
[requests]
## 二、主动公开政府信息情况
[proactive]
## 一、总体情况
2023年，我局依法公开政府信息，各项工作有序开展。
## 四、政府信息公开行政复议、行政诉讼情况
[disputes]
`,
      after2023,
    ),
  },
};

for (const [name, files] of Object.entries(cases)) {
  const folder = new URL(`cases/${name}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(new URL(file, folder), content);
}
