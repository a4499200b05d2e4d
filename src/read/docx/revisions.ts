import type { Tally } from "./context.ts";
import { childrenOf, findWithin, isWord, type XmlElement } from "./xml.ts";

/** What a revision makes of an element: an insertion stays, a deletion goes; null for what is no revision. Counts those that hold something. */
export function readRevision(element: XmlElement, tally: Tally): "stays" | "goes" | null {
  const name = element.localName ?? "";
  if (!/^(?:ins|del|moveFrom|moveTo)$/u.test(name) || !isWord(element, name)) return null;
  if (childrenOf(element).length > 0) tally.revisions += 1;
  return name === "ins" || name === "moveTo" ? "stays" : "goes";
}

/** Of something told in two forms, the one we can read: text or a picture in the newer, else the older. Else the element itself. */
export function chosenBranch(element: XmlElement): XmlElement {
  if (element.localName !== "AlternateContent") return element;
  const branches = childrenOf(element);
  const choice = branches.find((branch) => branch.localName === "Choice");
  const fallback = branches.find((branch) => branch.localName === "Fallback");
  const isReadable = choice && findWithin(choice, "txbxContent", "pic", "t").length > 0;
  return (isReadable ? choice : (fallback ?? choice)) ?? element;
}
