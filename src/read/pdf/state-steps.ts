import { listOf } from "./list-of.ts";
import { startState } from "./paint-state.ts";
import { setFont } from "./text-steps.ts";
import { contentOf, numberOf, restore, type Step, type Steps, save, textOf, transform, type Walk } from "./walk.ts";

/** The entries of a graphics state dictionary that move or hide something. */
const entrySteps: Steps = {
  ca: ({ state }, [alpha]) => {
    state.fillAlpha = numberOf(alpha);
  },
  CA: ({ state }, [alpha]) => {
    state.strokeAlpha = numberOf(alpha);
  },
  LW: ({ state }, [width]) => {
    state.lineWidth = numberOf(width);
  },
  Font: (walk, [font], tools) => {
    const given = listOf(font);
    if (given) setFont(walk, given[0], given[1], tools);
  },
};

const applyEntries: Step = (walk, [entries], tools) => {
  for (const entry of listOf(entries) ?? []) {
    const [name, ...operands] = listOf(entry) ?? [];
    entrySteps[textOf(name)]?.(walk, operands, tools);
  }
};

const openContent: Step = (walk, [name, property], tools) => {
  const around = contentOf(walk);
  if (name === "OC") walk.contents.push({ ...around, shown: around.shown && tools.isShown(property) });
  else walk.contents.push({ ...around, tag: typeof property === "number" ? property : around.tag });
};

const open = (walk: Walk): void => {
  walk.unused = null;
  save(walk);
};

/** The operators that save, restore and change the state, and those that mark content. */
export const stateSteps: Steps = {
  save: (walk) => save(walk),
  restore: (walk) => restore(walk),
  transform: (walk, matrix) => {
    transform(walk, matrix);
    walk.unused = walk.state.ctm;
  },
  paintFormXObjectBegin: (walk, [matrix]) => {
    open(walk);
    transform(walk, matrix);
  },
  paintFormXObjectEnd: (walk) => {
    walk.unused = null;
    restore(walk);
  },
  // The group's own matrix comes again with the form inside it.
  beginGroup: open,
  endGroup: (walk) => restore(walk),
  beginAnnotation: (walk, [, , toRect, matrix]) => {
    open(walk);
    walk.state = startState();
    transform(walk, toRect);
    transform(walk, matrix);
  },
  endAnnotation: (walk) => restore(walk),
  beginMarkedContent: (walk) => walk.contents.push(contentOf(walk)),
  beginMarkedContentProps: openContent,
  endMarkedContent: (walk) => walk.contents.pop(),
  setGState: applyEntries,
  setLineWidth: ({ state }, [width]) => {
    state.lineWidth = numberOf(width);
  },
  setFillRGBColor: ({ state }, [colour]) => {
    state.fill = textOf(colour);
  },
  setStrokeRGBColor: ({ state }, [colour]) => {
    state.stroke = textOf(colour);
  },
  setFillColorN: ({ state }) => {
    state.fill = "pattern";
  },
  setStrokeColorN: ({ state }) => {
    state.stroke = "pattern";
  },
};
