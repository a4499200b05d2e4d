import { attributeOf, childOf, childrenOf, isOn, isWord, numberOf, type XmlElement } from "./xml.ts";

/** What a style, with those it is based on, says of a paragraph or run. Null: it says nothing. */
export type Style = {
  readonly id: string;
  readonly numId: number | null;
  readonly ilvl: number | null;
  /** Outline level from 0, by the style or by its being a heading style; 9 is body text. */
  readonly outline: number | null;
  readonly isHidden: boolean;
  readonly isContents: boolean;
};

export type Styles = { readonly styleOf: (id: string | null) => Style; readonly defaultId: string | null };

const chainMost = 12;
const plain: Style = { id: "", numId: null, ilvl: null, outline: null, isHidden: false, isContents: false };

/** Styles by id, chains resolved. A chain that is long or runs in a circle is cut at twelve. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = (root ? childrenOf(root) : []).filter((element) => isWord(element, "style"));
  const byId = new Map(elements.map((element) => [attributeOf(element, "styleId") ?? "", element]));
  const resolved = new Map<string, Style>();
  const standard = elements.find(
    (element) =>
      attributeOf(element, "type") === "paragraph" && /^(?:1|true|on)$/iu.test(attributeOf(element, "default") ?? ""),
  );
  return {
    defaultId: standard ? attributeOf(standard, "styleId") : null,
    styleOf: (id) => {
      if (id === null || !byId.has(id)) return plain;
      const known = resolved.get(id);
      if (known) return known;
      const style = resolve(id, byId);
      resolved.set(id, style);
      return style;
    },
  };
}

function resolve(id: string, byId: ReadonlyMap<string, XmlElement>): Style {
  let style: Style = { ...plain, id };
  let at: string | null = id;
  for (let step = 0; step < chainMost && at !== null; step += 1) {
    const element: XmlElement | null = byId.get(at) ?? null;
    const own = element ? ownStyle(element) : plain;
    style = {
      id,
      numId: style.numId ?? own.numId,
      ilvl: style.ilvl ?? (style.numId === null ? own.ilvl : null),
      outline: style.outline ?? own.outline,
      isHidden: style.isHidden || own.isHidden,
      isContents: style.isContents || own.isContents,
    };
    at = attributeOf(childOf(element, "basedOn"));
  }
  return style;
}

function ownStyle(element: XmlElement): Style {
  const properties = childOf(element, "pPr");
  const numbering = childOf(properties, "numPr");
  const name = (attributeOf(childOf(element, "name")) ?? "").toLowerCase();
  const heading = /^(?:heading|标题) ?([1-9])$/u.exec(name)?.[1];
  const outline = numberOf(childOf(properties, "outlineLvl"));
  return {
    id: "",
    numId: numberOf(childOf(numbering, "numId")),
    ilvl: numberOf(childOf(numbering, "ilvl")),
    outline: outline ?? (heading === undefined ? null : Number(heading) - 1),
    isHidden: isOn(childOf(element, "rPr"), "vanish"),
    isContents: /^(?:toc|目录) ?[1-9]$/u.test(name),
  };
}
