import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { ReportError } from "../../model/error.ts";

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/**
 * Parses HTML, with the lines of its source. Stops at `depth` levels, before the parser's own cost of deep nesting is felt.
 * Throws `ReportError` unreadable-file/nesting.
 */
export function parseHtml(text: string, file: string, depth: number): HtmlNode {
  const depths = new WeakMap<object, number>();
  const sink = (parent: ParentNode, child: ChildNode): void => {
    const level = (depths.get(parent) ?? 0) + 1;
    if (level > depth) throw new ReportError({ code: "unreadable-file", format: "html", detail: "nesting" }, { file });
    depths.set(child, level);
  };
  return parse(text, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      appendChild: (parent, child) => {
        sink(parent, child);
        defaultTreeAdapter.appendChild(parent, child);
      },
      insertBefore: (parent, child, reference) => {
        sink(parent, child);
        defaultTreeAdapter.insertBefore(parent, child, reference);
      },
    },
  });
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function attributeOf(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? "";
}

/** What a walk does at a node. `open` says whether to go into the element. */
export type Visitor = {
  readonly open: (element: HtmlElement) => boolean;
  readonly close?: (element: HtmlElement) => void;
  readonly text?: (value: string, line: number) => void;
};

/** Walks what stands under a node in document order, without recursion. */
export function walk(root: HtmlNode, visitor: Visitor): void {
  const stack: { readonly node: HtmlNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = childAt(top.node, top.next);
    top.next += 1;
    if (child) {
      if (visit(child, visitor)) stack.push({ node: child, next: 0 });
      continue;
    }
    stack.pop();
    if (top.node !== root && isElement(top.node)) visitor.close?.(top.node);
  }
}

function childAt(node: HtmlNode, index: number): ChildNode | undefined {
  return "childNodes" in node ? node.childNodes[index] : undefined;
}

/** Whether to go into the node. */
function visit(node: ChildNode, visitor: Visitor): boolean {
  if (isElement(node)) return visitor.open(node);
  if (node.nodeName === "#text" && "value" in node) visitor.text?.(node.value, node.sourceCodeLocation?.startLine ?? 1);
  return false;
}

/** Every element under a node that `matches`; those inside a match too. */
export function findAll(root: HtmlNode, matches: (element: HtmlElement) => boolean): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  walk(root, {
    open: (element) => {
      if (matches(element)) found.push(element);
      return true;
    },
  });
  return found;
}

/** All text under a node, as it stands in the source. */
export function textOf(root: HtmlNode): string {
  const parts: string[] = [];
  walk(root, { open: () => true, text: (value) => void parts.push(value) });
  return parts.join("");
}

/** How many characters of text stand under a node, code and styles left out. */
export function textLength(root: HtmlNode): number {
  let length = 0;
  walk(root, {
    open: ({ tagName }) => tagName !== "script" && tagName !== "style",
    text: (value) => {
      length += value.trim().length;
    },
  });
  return length;
}
