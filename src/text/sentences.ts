/** A piece of text, in code units. */
export type Span = { readonly start: number; readonly end: number };

/** The marks that end a sentence, with the quotes and brackets that close behind them, and marks that join these to one character. */
const sentenceEnd = /[。！？；!?;]+[”’"』」）)】\p{M}\u200d]*\s*/gu;
/** 一是, 二是 … open a clause of their own behind a comma, colon or pause. */
const listOpening = /(?<=[，,：:、])\s*[一二三四五六七八九十]{1,3}是/gu;

/**
 * Sentences of raw or folded text: pieces that follow each other and cover it whole, none empty.
 * They end at 。！？； (with closing quotes), and before 一是, 二是. A line break ends nothing: it is reflow. O(n).
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of bordersOf(text)) {
    if (end > start) spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** Rising; some may stand twice. */
function bordersOf(text: string): readonly number[] {
  const borders: number[] = [];
  sentenceEnd.lastIndex = 0;
  while (sentenceEnd.test(text)) borders.push(sentenceEnd.lastIndex);
  const ends = borders.length;
  listOpening.lastIndex = 0;
  for (let match = listOpening.exec(text); match; match = listOpening.exec(text)) borders.push(match.index);
  if (borders.length > ends) borders.sort((one, other) => one - other);
  borders.push(text.length);
  return borders;
}
