import { alignReports } from "../src/align/align-reports.ts";
import { drawReport } from "../test/support/labelled/report.ts";
import { rewriteChapter } from "../test/support/labelled/rewrite.ts";
import { randomHan } from "./prose.ts";
import { hold } from "./race.ts";

const draw = (paragraphs: readonly string[], year: number) =>
  drawReport(["# overview 总体情况", ...paragraphs].join("\n"), { year });

const chapter = rewriteChapter(3, 0.35);
const [before, after] = [draw(chapter.before, 2022), draw(chapter.after, 2023)];
hold("paragraph alignment, 123 × 123", () => alignReports(before, after), 100);

/** `length` characters in paragraphs of `each`. */
const cut = (text: string, each: number) =>
  Array.from({ length: Math.floor(text.length / each) }, (_, at) => text.slice(at * each, (at + 1) * each));

const [strange, stranger] = [randomHan(1, 50_000), randomHan(2, 50_000)];
const unrelated = (each: number) => [draw(cut(strange, each), 2022), draw(cut(stranger, each), 2023)] as const;
const [long, short] = [unrelated(200), unrelated(40)];
hold("2 × 50k unrelated, paragraphs of 200", () => alignReports(...long), 1000);
hold("2 × 50k unrelated, paragraphs of 40", () => alignReports(...short), 1000);

const lines = (from: number) => Array.from({ length: 1500 }, (_, at) => `${from + at}号村组公示栏已更新，责任人到位。`);
const [formulas, others] = [draw(lines(0), 2022), draw(lines(7000), 2023)];
hold("2 × 1500 lines of one formula", () => alignReports(formulas, others), 3000, 3);
