import { graphemeBorders } from "../text/graphemes.ts";
import type { Token } from "./tokens.ts";

/**
 * Tokens widened to whole graphemes: "1" before a combining keycap is no number of its own.
 *
 * @param start, end - the part of `raw` that the tokens stand in
 *
 *     1 ⃣ 件   tokens [1][⃣][件]   →   [1⃣][件]
 */
export function wholeGraphemes(raw: string, start: number, end: number, tokens: readonly Token[]): readonly Token[] {
  const borders = graphemeBorders(raw.slice(start, end));
  const borderFrom = (at: number, step: 1 | -1): number => {
    let border = at;
    while (!borders.has(border - start) && border > start && border < end) border += step;
    return border;
  };
  const whole: Token[] = [];
  for (const token of tokens) {
    const widened = widen(token, borderFrom(token.start, -1), borderFrom(token.end, 1));
    const last = whole.at(-1);
    if (!last || widened.start >= last.end) whole.push(widened);
    else whole[whole.length - 1] = join(last, widened);
  }
  return whole;
}

const widen = (token: Token, start: number, end: number): Token =>
  start === token.start && end === token.end ? token : { kind: "word", text: token.text, start, end };

const join = (last: Token, next: Token): Token => ({
  kind: "word",
  text: last.text + next.text,
  start: last.start,
  end: Math.max(last.end, next.end),
});
