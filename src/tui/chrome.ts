/** The lines and arrows around the text. */
export type Chrome = {
  readonly vertical: string;
  readonly horizontal: string;
  readonly cross: string;
  readonly tee: string;
  readonly foot: string;
  readonly arrow: string;
  readonly fold: string;
};

const boxes: Chrome = { vertical: "│", horizontal: "─", cross: "┼", tee: "┬", foot: "┴", arrow: "→", fold: "┄┄" };
const ascii: Chrome = { vertical: "|", horizontal: "-", cross: "+", tee: "+", foot: "+", arrow: "->", fold: "--" };

/** Box-drawing characters are two cells wide where ambiguous characters are: there the ASCII set is used. */
export function chromeFor(ambiguous: 1 | 2): Chrome {
  return ambiguous === 1 ? boxes : ascii;
}
