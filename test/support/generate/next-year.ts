import { type FormEdition, inventFigures } from "./figures.ts";
import type { ReportModel } from "./model.ts";
import { type Paragraph, type Part, paragraphOf } from "./parts.ts";
import { type Random, seeded } from "./random.ts";
import { inventTallies } from "./tallies.ts";
import { topics } from "./topics.ts";

/**
 * The same agency a year on, as clerks write: over last year's file. Open requests are carried over, the form changes after
 * 2020, most paragraphs stay with new numbers; some are reworded, moved, split, joined, dropped or new (`origins` tells which).
 */
export function nextYear(model: ReportModel, seed = model.seed + 1): ReportModel {
  const random = seeded(seed);
  const year = model.year + 1;
  const edition: FormEdition = year > 2020 ? "2021" : model.edition;
  const comparable = edition === model.edition ? model.figures : carriedOnly(model);
  return {
    ...model,
    seed,
    year,
    edition,
    figures: inventFigures(random.fork("figures"), model.agency.kind, edition, comparable),
    tallies: inventTallies(random.fork("tallies"), model.tallies),
    parts: swapParts(
      random,
      model.parts.map((part) => evolvePart(random.fork(part.slot), part)),
    ),
  };
}

/** Across editions only the requests go on; the stocks of the other form say nothing. */
function carriedOnly(model: ReportModel): ReadonlyMap<string, number> {
  return new Map([...model.figures].filter(([id]) => id.startsWith("requests.")));
}

function evolvePart(random: Random, part: Part): Part {
  let paragraphs = part.paragraphs.map((paragraph) =>
    evolveParagraph(random, { ...paragraph, origins: [paragraph.id] }, part),
  );
  if (random.chance(0.25)) paragraphs = paragraphs.flatMap((paragraph) => splitParagraph(random, paragraph));
  else if (random.chance(0.2)) paragraphs = joinFirstTwo(paragraphs);
  if (random.chance(0.2)) paragraphs = [...paragraphs.slice(1), ...paragraphs.slice(0, 1)];
  if (random.chance(0.1) && paragraphs.length > 1) paragraphs = paragraphs.slice(0, -1);
  return { ...part, paragraphs };
}

/** Keeps it, rewords a sentence, says one more or one less, or writes all of it anew. */
function evolveParagraph(random: Random, paragraph: Paragraph, part: Part): Paragraph {
  const { sentences } = paragraph;
  const fresh = (topic: string): { topic: string; seed: number } => ({ topic, seed: random.int(0, 0x7fffffff) });
  const at = random.int(0, sentences.length - 1);
  const draw = random.next();
  if (draw < 0.45) return paragraph;
  if (draw < 0.7) {
    return { ...paragraph, sentences: sentences.map((each, index) => (index === at ? fresh(each.topic) : each)) };
  }
  if (draw < 0.8 && sentences.length > 1) {
    return { ...paragraph, sentences: sentences.filter((_, index) => index !== at) };
  }
  if (draw < 0.9) {
    const said = new Set(part.paragraphs.flatMap((each) => each.sentences.map((sentence) => sentence.topic)));
    if (said.has("other.nothing")) return paragraph;
    const unsaid = topics.filter(({ slot, key }) => slot === part.slot && key !== "other.nothing" && !said.has(key));
    return { ...paragraph, sentences: [...sentences, ...unsaid.slice(0, 1).map((topic) => fresh(topic.key))] };
  }
  return { ...paragraph, sentences: sentences.map((each) => fresh(each.topic)) };
}

function splitParagraph(random: Random, paragraph: Paragraph): readonly Paragraph[] {
  if (paragraph.sentences.length < 2 || paragraph.listed) return [paragraph];
  const rest = {
    ...paragraphOf(random, [], false),
    origins: paragraph.origins,
    sentences: paragraph.sentences.slice(1),
  };
  return [{ ...paragraph, sentences: paragraph.sentences.slice(0, 1) }, rest];
}

function joinFirstTwo(paragraphs: readonly Paragraph[]): Paragraph[] {
  const [first, second, ...rest] = paragraphs;
  if (!first || !second || first.listed !== second.listed) return [...paragraphs];
  const origins = [...first.origins, ...second.origins];
  return [{ ...first, origins, sentences: [...first.sentences, ...second.sentences] }, ...rest];
}

/** Now and then two neighbouring parts of chapter one change places. */
function swapParts(random: Random, parts: readonly Part[]): readonly Part[] {
  const at = random.int(1, parts.length - 2);
  const [first, second] = parts.slice(at, at + 2);
  if (!first || !second || first.chapter !== second.chapter || first.chapter !== "overview" || random.chance(0.7))
    return parts;
  return [...parts.slice(0, at), second, first, ...parts.slice(at + 2)];
}
