import { dirname } from "node:path/posix";
import type { Source } from "../../model/document.ts";
import { ReportError } from "../../model/error.ts";
import type { Notice } from "../../model/notice.ts";
import { parseHtml } from "../html/dom.ts";
import { readPieces } from "../html/pieces.ts";
import type { Limits } from "../limits.ts";
import { piecesToBlocks } from "../pieces-to-blocks.ts";
import type { Reader } from "../reader.ts";
import { sha256 } from "../sha256.ts";
import { requireTextWithin } from "../text-size.ts";
import { openZip, type Zip } from "../zip.ts";
import type { Context, Tally } from "./context.ts";
import { convertToHtml } from "./convert.ts";
import { measurePage } from "./measure.ts";
import { mendBody } from "./mend-body.ts";
import { readNumbering } from "./numbering.ts";
import { parsePart } from "./parse-part.ts";
import { readStyles } from "./styles.ts";
import { tellTables } from "./tell-tables.ts";
import { attributeOf, childOf, childrenOf, type XmlElement } from "./xml.ts";

/** HTML nests a table one level deeper than Word does. */
const htmlDepth = 2;

/**
 * Word documents, by mammoth and the page reader. Only three parts are ever inflated (text, styles, numbering), so that nothing
 * else in the package can harm; they are first mended where mammoth would misread them in silence. What a reader of the page
 * sees is read: automatic numbers as text, revisions accepted, hidden text and notes left out.
 */
export const docxReader: Reader = {
  format: "docx",
  read: async (source, options) => {
    const { file, bytes } = source;
    const { body, context } = openDocument(source, options.limits);
    const html = await convertToHtml(mendBody(body, context), context.pictures);
    const root = parseHtml(html, file, options.limits.depth * htmlDepth);
    const tables = tellTables(root);
    const { pieces } = readPieces(root, (table) => tables.get(table) ?? null, "keep");
    const { value: blocks, notices } = piecesToBlocks(pieces, file, (paragraph) => ({ file, paragraph }), options);
    requireTextWithin(blocks, file, options.limits);
    const told = [...tell(context.tally, file), ...notices];
    return { value: { file, format: "docx", sha256: sha256(bytes), blocks }, notices: told };
  },
};

function openDocument(
  { file, bytes }: Source,
  limits: Limits,
): { readonly body: XmlElement; readonly context: Context } {
  const zip = openZip(bytes, file, "docx", limits);
  const path = documentPath(zip, file, limits);
  const root = readPart(zip, path, file, limits);
  const body = childOf(root, "body");
  if (!body) throw new ReportError({ code: "unreadable-file", format: "docx", detail: "damaged" }, { file });
  const folder = dirname(path);
  const context: Context = {
    styles: readStyles(readPart(zip, `${folder}/styles.xml`, file, limits)),
    numbering: readNumbering(readPart(zip, `${folder}/numbering.xml`, file, limits)),
    ...measurePage(body),
    tally: { hidden: 0, revisions: 0, notes: 0, drawings: 0, boxes: 0, contents: [] },
    fields: [],
    pictures: [],
    carried: "",
  };
  return { body, context };
}

/** The part that holds the text: as the package's relations say, else by its usual name. */
function documentPath(zip: Zip, file: string, limits: Limits): string {
  const relations = readPart(zip, "_rels/.rels", file, limits);
  const relation = (relations ? childrenOf(relations) : []).find((element) =>
    (attributeOf(element, "Type") ?? "").endsWith("/officeDocument"),
  );
  const target = (attributeOf(relation ?? null, "Target") ?? "").replace(/^\//u, "");
  const names = zip.entries.map((entry) => entry.name);
  if (names.includes(target)) return target;
  return names.find((name) => /^word\/document\d*\.xml$/iu.test(name)) ?? "word/document.xml";
}

function readPart(zip: Zip, name: string, file: string, limits: Limits): XmlElement | null {
  const bytes = zip.inflate(name);
  return bytes ? parsePart(bytes, file, limits.depth) : null;
}

function tell(tally: Tally, file: string): readonly Notice[] {
  const place = { file };
  const counts = [
    { code: "hidden-text-dropped", count: tally.hidden },
    { code: "revisions-accepted", count: tally.revisions },
    { code: "notes-set-apart", count: tally.notes },
    { code: "text-box-moved", count: tally.boxes },
    { code: "drawing-skipped", count: tally.drawings },
  ] as const;
  const contents: readonly Notice[] =
    tally.contents.length > 0 ? [{ code: "furniture-removed", lines: tally.contents, place }] : [];
  return [...counts.flatMap((notice) => (notice.count > 0 ? [{ ...notice, place }] : [])), ...contents];
}
