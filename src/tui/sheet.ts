import type { Comparison } from "../model/comparison.ts";
import { foldText } from "../text/fold.ts";
import { chromeFor } from "./chrome.ts";
import { firstOfRun, foldItems, runOf, type ShownItem } from "./fold-items.ts";
import { type Geometry, geometryOf } from "./geometry.ts";
import type { Content, FoldKind, Frame, Group, Item, Speech } from "./item.ts";
import type { Drawing, Line } from "./layout/line.ts";
import type { State } from "./state.ts";
import { type View, views } from "./views.ts";

/** A change of the view: the item it is in and its part. */
export type ChangeSpot = { readonly item: number; readonly part: number };

/** What a view shows in a state: its items, folded, and their lines once somebody asks for them. */
export type Sheet = {
  readonly geometry: Geometry;
  readonly items: readonly ShownItem[];
  readonly groups: readonly Group[];
  readonly changes: readonly ChangeSpot[];
  /** The item of this key, or -1. */
  readonly indexOf: (key: string) => number;
  readonly linesOf: (index: number) => readonly Line[];
  /** The keys of every item, folded ones too, whose text holds the query; width and blanks do not matter. */
  readonly find: (query: string) => readonly string[];
  /** Where an item stands among all, folded ones too; a run where it begins. */
  readonly orderOf: (key: string) => number;
  /** The run of equal items that an item is part of, or null. */
  readonly runOf: (key: string) => string | null;
};

/** What is made once a view, in print order and by size. */
type Source = Content & { readonly order: ReadonlyMap<string, number>; readonly find: Sheet["find"] };

/** What changes only with folding. */
type Shown = Pick<Sheet, "items" | "changes" | "indexOf">;

/**
 * Makes the sheets of a comparison. Views are built when first shown, items laid out when first seen; both are kept, a
 * layout until the frame changes.
 */
export function createSheets(comparison: Comparison, speech: Speech, drawing: Drawing): (state: State) => Sheet {
  const sources = new Map<string, Source>();
  const frameOf = frameMaker(drawing);
  const lay = layoutKeeper();
  let last: { readonly source: Source; readonly state: State; readonly shown: Shown } | null = null;

  return (state) => {
    const view = views[state.view] ?? firstView();
    const source = sourceOf(view, state.bySize ? view.sort : null);
    if (last === null || last.source !== source || !isFoldedAlike(last.state, state)) {
      last = { source, state, shown: shownOf(source, state, speech) };
    }
    const { shown } = last;
    const geometry = geometryOf(state.size, state.unified, view.panes);
    const frame = frameOf(geometry.width, geometry.unified, state.column);
    return {
      ...shown,
      geometry,
      groups: source.groups,
      find: source.find,
      linesOf: (index) => {
        const item = shown.items[index]?.item;
        return item ? lay(item, frame) : [];
      },
      orderOf: (key) => source.order.get(firstOfRun(key)) ?? -1,
      runOf: (key) => runOf(source.items, source.order.get(key) ?? -1),
    };
  };

  function sourceOf(view: View, sort: View["sort"]): Source {
    const key = `${view.id} ${sort === null ? "" : "sorted"}`;
    const known = sources.get(key);
    if (known) return known;
    const content = sort === null ? view.build(comparison, speech) : sort(sourceOf(view, null), speech);
    const made = { ...content, order: new Map(content.items.map((item, at) => [item.key, at])), find: finder(content) };
    sources.set(key, made);
    return made;
  }
}

function firstView(): View {
  const [view] = views;
  if (!view) throw new Error("no views");
  return view;
}

function isFoldedAlike(one: State, other: State): boolean {
  return one.turned === other.turned && one.allOpen === other.allOpen;
}

function shownOf({ items }: Source, { turned, allOpen }: State, speech: Speech): Shown {
  const shown = foldItems(items, (run, kind) => turned.has(run) !== (allOpen && !isNotice(kind)), speech);
  const index = new Map(shown.map(({ item }, at) => [item.key, at]));
  return {
    items: shown,
    changes: shown.flatMap(({ item }, at) => item.parts.map((part) => ({ item: at, part }))),
    indexOf: (key) => index.get(key) ?? -1,
  };
}

/** Notices open by themselves only: who unfolds everything wants the report. */
function isNotice(kind: FoldKind): boolean {
  return kind === "warnings" || kind === "notices";
}

function finder({ items }: Content): Sheet["find"] {
  let folded: readonly string[] | null = null;
  return (query) => {
    const wanted = foldText(query);
    if (wanted === "") return [];
    folded ??= items.map((item) => foldText(item.search));
    const texts = folded;
    return items.flatMap((item, at) => (texts[at]?.includes(wanted) ? [item.key] : []));
  };
}

/** Frames by what they depend on, so that equal frames are one object and layouts can be kept by it. */
function frameMaker(drawing: Drawing): (width: number, unified: boolean, column: number) => Frame {
  const chrome = chromeFor(drawing.ambiguous);
  let last: Frame | null = null;
  return (width, unified, column) => {
    if (last?.width === width && last.unified === unified && last.column === column) return last;
    last = { width, unified, column, drawing, chrome };
    return last;
  };
}

/** An item's lines are kept for the last frame they were laid out in. Text does not care which column is chosen. */
function layoutKeeper(): (item: Item, frame: Frame) => readonly Line[] {
  const kept = new WeakMap<Item, { readonly frame: Frame; readonly lines: readonly Line[] }>();
  return (item, frame) => {
    const known = kept.get(item);
    if (known && (known.frame === frame || isAlike(item, known.frame, frame))) return known.lines;
    const lines = item.lay(frame);
    kept.set(item, { frame, lines });
    return lines;
  };
}

function isAlike(item: Item, one: Frame, other: Frame): boolean {
  const isText = item.columns === 0 && !item.table;
  return isText && one.width === other.width && one.unified === other.unified;
}
