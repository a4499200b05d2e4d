import { attributeOf, findAll, type HtmlElement, type HtmlNode, walk } from "./dom.ts";
import { isHidden, isSilent } from "./visible.ts";

/** Names (id or class) under which content systems of public bodies put an article. */
const containers =
  /(?:^|\s)(?:zoom|ucap-content|trs_editor|trs_ueditor|article|article[-_]?(?:con(?:tent)?|body|text|main)|(?:news|detail|xxgk|zwgk|main|page|pages|text|view|info|rich|art|cont?|arc)[-_]?con(?:tent)?|con_?text|content[-_]?(?:text|body|main|detail)?|j-fontcontent|vsb_content\w*|easysite-news-(?:text|content)|bt-content|wp_articlecontent|xl_?con\w*|zw_?con\w*|nr|zw|content_?zw|detail|rich_media_content)(?:\s|$)/iu;

const chapterMark = /^\s*[一二三四五六七八九十][、.．]/u;
/** A page may list the chapters once more beside the article; no more of them are asked for than the form has. */
const chaptersMost = 6;
const keepLeast = 0.5;

type Weight = { readonly text: number; readonly linked: number; readonly tables: number; readonly chapters: number };

/**
 * The element that holds the page's article, without menus and margins: a container known by its name, else the smallest
 * element with all data tables and most chapter headings, else the body. A choice that would lose tables or chapters is not made.
 *
 * @param layout - tables that only arrange the page
 */
export function chooseContent(root: HtmlNode, layout: ReadonlySet<HtmlElement>): HtmlNode {
  const body = findAll(root, (element) => element.tagName === "body")[0] ?? root;
  const weights = weigh(body, layout);
  const whole = weights.get(body);
  if (!whole) return body;
  const holdsAll = ({ tables, chapters }: Weight) =>
    tables >= whole.tables && chapters >= Math.min(whole.chapters, chaptersMost);
  const holdsMost = (weight: Weight) => weight.text - weight.linked >= (whole.text - whole.linked) * keepLeast;
  const candidates = [...weights].filter(
    ([node, weight]) => weight.text > 0 && holdsAll(weight) && "tagName" in node && isContainer(node),
  );
  // Without tables and chapters to go by, even a container with a good name may be the wrong one.
  const isTold = whole.tables + whole.chapters > 1;
  const named = candidates.filter(([node, weight]) => isNamed(node) && (isTold || holdsMost(weight)));
  const chosen = smallest(named.length > 0 ? named : candidates.filter(([, weight]) => holdsMost(weight)));
  return chosen ?? body;
}

/** The smallest by text; among equals the innermost, which comes last. */
function smallest(candidates: readonly (readonly [HtmlNode, Weight])[]): HtmlNode | null {
  let best: readonly [HtmlNode, Weight] | null = null;
  for (const candidate of candidates) if (!best || candidate[1].text <= best[1].text) best = candidate;
  return best?.[0] ?? null;
}

function isNamed(node: HtmlNode): boolean {
  if (!("tagName" in node)) return false;
  return (
    node.tagName === "article" ||
    containers.test(attributeOf(node, "id")) ||
    containers.test(attributeOf(node, "class"))
  );
}

/** What can hold a whole article. A cell can: old pages are laid out with tables. */
function isContainer(element: HtmlElement): boolean {
  return /^(?:div|article|section|main|td|center|form|body|dd|blockquote)$/u.test(element.tagName);
}

function isDataTable(node: HtmlNode, layout: ReadonlySet<HtmlElement>): boolean {
  return "tagName" in node && node.tagName === "table" && !layout.has(node);
}

/** What stands under each element, added up from the inside out in one walk. */
function weigh(body: HtmlNode, layout: ReadonlySet<HtmlElement>): ReadonlyMap<HtmlNode, Weight> {
  const weights = new Map<HtmlNode, Weight>();
  const open: { text: number; linked: number; tables: number; chapters: number; node: HtmlNode }[] = [];
  const enter = (node: HtmlNode) => open.push({ text: 0, linked: 0, tables: 0, chapters: 0, node });
  const leave = (): void => {
    const done = open.pop();
    const parent = open.at(-1);
    if (!done) return;
    const { node, ...weight } = done;
    weights.set(node, weight);
    if (!parent) return;
    parent.text += weight.text;
    parent.linked += "tagName" in node && node.tagName === "a" ? weight.text : weight.linked;
    parent.tables += weight.tables + (isDataTable(node, layout) && weight.text > 0 ? 1 : 0);
    parent.chapters += weight.chapters;
  };
  let atStart = true;
  enter(body);
  walk(body, {
    open: (element) => {
      if (isSilent(element) || isHidden(element)) return false;
      if (!/^(?:a|b|em|font|i|span|strong|u)$/u.test(element.tagName)) atStart = true;
      enter(element);
      return true;
    },
    close: leave,
    text: (value) => {
      const top = open.at(-1);
      const text = value.trim();
      if (!top || text === "") return;
      top.text += text.length;
      if (atStart && chapterMark.test(text)) top.chapters += 1;
      atStart = false;
    },
  });
  leave();
  return weights;
}
