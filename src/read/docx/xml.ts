import type { Element, Node } from "@xmldom/xmldom";

export type XmlElement = Element;

const wordNamespaces = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);
const attributeNamespace = "http://www.w3.org/2000/xmlns/";

/** The elements directly under one. */
export function childrenOf(parent: XmlElement): readonly XmlElement[] {
  const children: XmlElement[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) children.push(node);
  return children;
}

function isElement(node: Node): node is XmlElement {
  return node.nodeType === 1;
}

/** Whether an element is of WordprocessingML, under whatever prefix, and of that name. */
export function isWord(element: XmlElement, name: string): boolean {
  return element.localName === name && wordNamespaces.has(element.namespaceURI ?? "");
}

/** The first child of WordprocessingML of that name. */
export function childOf(parent: XmlElement | null, name: string): XmlElement | null {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (isElement(node) && isWord(node, name)) return node;
  }
  return null;
}

/** The `val`, or another attribute by its local name; null where there is none. */
export function attributeOf(element: XmlElement | null, name = "val"): string | null {
  if (!element) return null;
  for (const attribute of element.attributes) {
    if (attribute.localName === name && attribute.namespaceURI !== attributeNamespace) return attribute.value;
  }
  return null;
}

export function numberOf(element: XmlElement | null, name = "val"): number | null {
  const value = Number.parseInt(attributeOf(element, name) ?? "", 10);
  return Number.isInteger(value) ? value : null;
}

/** An on/off property: there and not said to be off. */
export function isOn(parent: XmlElement | null, name: string): boolean {
  const element = childOf(parent, name);
  return element !== null && !/^(?:0|false|off|none)$/iu.test(attributeOf(element) ?? "");
}

/** Every element under `root` of one of these names, in document order; not those inside one that was found. */
export function findWithin(root: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return childrenOf(root).flatMap((child) =>
    names.includes(child.localName ?? "") ? [child] : findWithin(child, ...names),
  );
}

/** Text as it stands between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
