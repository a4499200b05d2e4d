import { attributeOf, findAll, type HtmlElement, type HtmlNode, textOf } from "./dom.ts";

/** A page's title and the line of the source it stands in. */
export type Title = { readonly text: string; readonly line: number };

const linksMost = 20;

/** The title of the article: as the page states it for machines, else its first heading, else its window title. Only one that names a year. */
export function findTitle(root: HtmlNode): Title | null {
  const meta = findAll(
    root,
    (element) => element.tagName === "meta" && /^(?:article)?title$/iu.test(attributeOf(element, "name")),
  );
  const headings = findAll(root, (element) => element.tagName === "h1");
  const titles = findAll(root, (element) => element.tagName === "title");
  const candidates = [
    ...meta.map((element) => ({ text: attributeOf(element, "content"), line: lineOf(element) })),
    ...headings.map((element) => ({ text: wordsOf(element), line: lineOf(element) })),
    ...titles.map((element) => ({ text: wordsOf(element).split(/[_|]|\s[-–—]\s?/u)[0] ?? "", line: lineOf(element) })),
  ];
  const found = candidates.find(({ text }) => /(?:19|20)\d\d/u.test(text) && text.length <= 120);
  return found ? { text: found.text.trim(), line: found.line } : null;
}

/** Links to documents that may be the report. */
export function findLinks(root: HtmlNode): readonly string[] {
  const links = findAll(root, (element) => element.tagName === "a").flatMap((element) => {
    const target = attributeOf(element, "href");
    if (!/\.(?:pdf|docx?|wps|ofd|xlsx?|rar|zip)(?:[?#]|$)/iu.test(target)) return [];
    return [wordsOf(element).trim() || target];
  });
  return [...new Set(links)].slice(0, linksMost);
}

const wordsOf = (root: HtmlElement): string => textOf(root).replace(/\s+/gu, " ");

function lineOf(element: HtmlElement): number {
  return element.sourceCodeLocation?.startLine ?? 1;
}
