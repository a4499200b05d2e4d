import { setImmediate } from "node:timers/promises";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Limits } from "../limits.ts";
import { listOf } from "./list-of.ts";
import type { OpenPdf } from "./open.ts";
import type { FontFacts } from "./paint-state.ts";
import { type SettledPage, settlePage, type View } from "./settle-page.ts";
import { readTags, type Tags } from "./struct-tree.ts";
import { type Operators, walkOperators } from "./walk-operators.ts";

/** A page as read. */
export type ReadPage = SettledPage & {
  /** Characters in layers that are switched off. */
  readonly hidden: number;
  /** The limit that left it without rulings. */
  readonly limited: "rulings" | "operators" | null;
  /** Empty where the file is not tagged. */
  readonly tags: Tags;
};

type IsShown = (layer: unknown) => boolean;

/** A font comes a few turns of the event loop after the operators that use it, if it comes. */
const TURNS = 50;

/**
 * Asks pdf.js for every page once, in order, and lets it forget each at once: 300 pages would fill the memory.
 *
 * @returns null for a page pdf.js cannot read
 */
export async function readPages(pdf: OpenPdf, limits: Limits): Promise<readonly (ReadPage | null)[]> {
  const layers = await pdf.document.getOptionalContentConfig({ intent: "display" });
  const isTagged = (await pdf.document.getMarkInfo())?.Marked === true;
  const isShown: IsShown = (layer) => layers.isVisible(layer) !== false;
  const pages: (ReadPage | null)[] = [];
  for (let number = 1; number <= pdf.document.numPages; number += 1) {
    pages.push(await readPage(pdf, number, { isShown, isTagged }, limits).catch(() => null));
  }
  return pages;
}

type Manner = { readonly isShown: IsShown; readonly isTagged: boolean };

async function readPage(
  pdf: OpenPdf,
  number: number,
  { isShown, isTagged }: Manner,
  limits: Limits,
): Promise<ReadPage> {
  const page = await pdf.document.getPage(number);
  const operators: Operators = await page.getOperatorList();
  const fonts = await fontsOf(page, operators, pdf.pdfjs.OPS.setFont);
  const tooLong = operators.fnArray.length > limits.operatorsPerPage;
  const painted = walkOperators(operators, {
    ops: pdf.pdfjs.OPS,
    fontOf: (name) => fonts.get(name) ?? null,
    isShown,
    mostLines: tooLong ? 0 : limits.rulingsPerPage,
  });
  const settled = settlePage(number, viewOf(page), painted);
  const tags: Tags = isTagged ? readTags(await page.getStructTree()) : new Map();
  page.cleanup();
  const cut = painted.tooManyLines;
  const limited = tooLong ? "operators" : cut ? "rulings" : null;
  return { ...settled, rulings: cut ? [] : settled.rulings, hidden: painted.hidden, limited, tags };
}

function viewOf(page: PDFPageProxy): View {
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = page.view;
  return [x0, y0, x1, y1];
}

/** The fonts a page sets, by pdf.js's names for them. */
async function fontsOf(
  page: PDFPageProxy,
  { fnArray, argsArray }: Operators,
  setFont: number,
): Promise<ReadonlyMap<string, FontFacts>> {
  const names = new Set<string>();
  fnArray.forEach((operator, index) => {
    const [name] = (operator === setFont ? listOf(argsArray[index]) : null) ?? [];
    if (typeof name === "string") names.add(name);
  });
  const fonts = new Map<string, FontFacts>();
  for (const name of names) {
    for (let turn = 0; turn < TURNS && !page.commonObjs.has(name); turn += 1) await setImmediate();
    if (page.commonObjs.has(name)) fonts.set(name, toFontFacts(page.commonObjs.get(name)));
  }
  return fonts;
}

/** pdf.js gives a font object, or a text where the font could not be read. */
function toFontFacts(font: unknown): FontFacts {
  const given: { readonly [key: string]: unknown } = typeof font === "object" && font !== null ? { ...pick(font) } : {};
  const unit = listOf(given["fontMatrix"])?.[0];
  const vertical = listOf(given["defaultVMetrics"]);
  return {
    unit: typeof unit === "number" && unit !== 0 ? unit : 0.001,
    vertical: given["vertical"] === true,
    type3: given["isType3Font"] === true,
    defaultVertical: vertical === null ? null : vertical.map(Number),
  };
}

/** They are getters of a class: spreading does not see them. */
function pick(font: object): { readonly [key: string]: unknown } {
  const names = ["fontMatrix", "vertical", "isType3Font", "defaultVMetrics"];
  return Object.fromEntries(names.map((name) => [name, Reflect.get(font, name)]));
}
