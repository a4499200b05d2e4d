import { attributeOf, type HtmlElement } from "./dom.ts";

/** Elements that print nothing of the text: code, controls, and the reading aids of ruby. */
const silent = new Set(
  "script style template noscript head title meta link iframe frame object embed applet svg canvas audio video map select textarea button input rt rp datalist nav footer".split(
    " ",
  ),
);

export function isSilent(element: HtmlElement): boolean {
  return silent.has(element.tagName);
}

/** Hidden by its own attributes. Text in it is not on the page, and its loss is told. */
export function isHidden(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return false;
  if (element.attrs.some((attribute) => attribute.name === "hidden")) return true;
  const style = attributeOf(element, "style").toLowerCase().replace(/\s/gu, "");
  return /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all)/u.test(style);
}
