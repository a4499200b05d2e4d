import { attributeOf, findAll, type HtmlElement, type HtmlNode, textLength, textOf, walk } from "./dom.ts";

/** What the page's own style sheets say of one class or id: whether an element of it is shown. */
type Rules = ReadonlyMap<string, boolean>;

/** A class that hides this share of the page is one that a script takes off again: the text is there to be read. */
const hiddenMost = 0.5;
const simple = /^(?:[a-z][\w-]*)?([.#][\w-]+)$/iu;

/**
 * Marks as `hidden` what a `<style>` of the page hides by a class or an id alone (`.tip { display: none }`). Selectors of more
 * than one part, media queries and style sheets in other files are not asked. O(elements + length of the style sheets).
 */
export function hideByStyle(root: HtmlNode): void {
  const sheets = findAll(root, (element) => element.tagName === "style").map(textOf);
  const rules = readRules(sheets.join("\n"));
  if (rules.size === 0) return;
  const whole = textLength(root);
  walk(root, {
    open: (element) => {
      const hides = isHiddenBy(element, rules) && textLength(element) <= whole * hiddenMost;
      if (hides) element.attrs.push({ name: "hidden", value: "" });
      return !hides;
    },
  });
}

function isHiddenBy(element: HtmlElement, rules: Rules): boolean {
  if (element.attrs.length === 0 || /display\s*:/iu.test(attributeOf(element, "style"))) return false;
  const names = [
    ...attributeOf(element, "class")
      .split(/\s+/u)
      .map((name) => `.${name}`),
    `#${attributeOf(element, "id")}`,
  ];
  const said = names.flatMap((name) => rules.get(name) ?? []);
  return said.length > 0 && said.every((isShown) => !isShown);
}

/** Class and id rules that set `display`, the last one of a name. */
function readRules(sheet: string): Rules {
  const rules = new Map<string, boolean>();
  const css = withoutComments(sheet);
  for (let at = 0, open = css.indexOf("{"); open >= 0; open = css.indexOf("{", at)) {
    const selector = css.slice(at, open).trim();
    const close = selector.startsWith("@") ? blockEnd(css, open) : css.indexOf("}", open);
    if (close < 0) break;
    const display = /(?:^|[;\s])display\s*:\s*([a-z-]+)/iu.exec(css.slice(open + 1, close))?.[1];
    if (!selector.startsWith("@") && display !== undefined) {
      for (const name of selector.split(",").flatMap((one) => simple.exec(one.trim())?.[1] ?? [])) {
        rules.set(name, display.toLowerCase() !== "none");
      }
    }
    at = close + 1;
  }
  return rules;
}

/** An open comment goes to the end. */
function withoutComments(sheet: string): string {
  const [first = "", ...rest] = sheet.split("/*");
  return first + rest.map((part) => (part.includes("*/") ? part.slice(part.indexOf("*/") + 2) : "")).join("");
}

/** Where the block that opens at `open` closes, blocks in it passed over; -1 if it does not. */
function blockEnd(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === "{") depth += 1;
    else if (css[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
