import { figure, outcomeRows } from "./figures.ts";
import { type Facts, writeOut } from "./grammar.ts";
import type { ReportModel } from "./model.ts";
import type { Paragraph, Sentence } from "./parts.ts";
import { seeded } from "./random.ts";
import { topics } from "./topics.ts";

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const byKey = new Map(topics.map((topic) => [topic.key, topic]));

/** What sentences may speak of: the year, the agency, the tables and the counts of the prose. */
export function factsOf(model: ReportModel): Facts {
  const { agency, year, figures, tallies } = model;
  const count = (row: string, column = "total"): number => figure(figures, `requests.${row}/${column}`);
  const group = (name: string): number =>
    outcomeRows(model.edition)
      .filter((row) => row === name || row.startsWith(`${name}.`))
      .reduce((sum, row) => sum + count(row), 0);
  const made = model.edition === "2019" ? "newlyMade" : "issued";
  return {
    ...tallies,
    published: tallies.website + tallies.wechat,
    year,
    last: year - 1,
    next: year + 1,
    name: agency.name,
    self: agency.self,
    all: agency.all,
    units: agency.units,
    region: agency.region,
    portal: `${agency.region}人民政府门户网站`,
    fields: seeded(model.seed).some(agency.fields, 3).join("、"),
    received: count("received"),
    carriedIn: count("carriedIn"),
    concluded: count("concluded"),
    carriedOut: count("carriedOut"),
    granted: count("granted"),
    partly: count("partlyGranted"),
    refused: group("refused"),
    issued: figure(figures, `proactive.normativeDocuments/${made}`),
  };
}

/** A paragraph as the clerk of that year writes it. */
export function writeParagraph(paragraph: Paragraph, facts: Facts): string {
  const opening = writeOut(paragraph.opening, facts, seeded(0));
  const told = paragraph.sentences.map((sentence, index) => {
    const text = writeSentence(sentence, facts);
    return paragraph.listed ? `${numerals[index] ?? ""}是${text}` : text;
  });
  return opening + told.join("");
}

function writeSentence(sentence: Sentence, facts: Facts): string {
  const topic = byKey.get(sentence.topic);
  if (!topic) throw new Error(`no topic ${sentence.topic}`);
  const random = seeded(sentence.seed);
  const fitting = topic.tellings.filter((telling) => telling.when?.(facts) ?? true);
  const [first, ...others] = fitting;
  return first ? writeOut(random.pick([first, ...others]).text, facts, random) : "";
}
