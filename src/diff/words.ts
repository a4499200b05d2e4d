/** Where words begin. `byCharacter`: this runtime has no Chinese dictionary, so every character is a word. */
export type WordBreaker = {
  readonly byCharacter: boolean;
  /** The offsets where a word of `text` ends, rising; the last is the length. Punctuation and signs are words too. */
  readonly ends: (text: string) => readonly number[];
};

// The locale is named: without it the words would depend on the machine.
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** Longer texts are segmented in parts: the runtime takes seconds for 80 000 characters at once, milliseconds in parts. */
const longestPart = 2000;
const pause = /[\p{P}\s]/u;

/** Where parts end: behind a pause where the last half of the part has one. */
function partEnds(text: string): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  while (text.length - from > longestPart) {
    let end = from + longestPart;
    while (end > from + longestPart / 2 && !pause.test(text.charAt(end - 1))) end -= 1;
    if (!pause.test(text.charAt(end - 1))) end = from + longestPart;
    ends.push(end);
    from = end;
  }
  return [...ends, text.length];
}

/** So many short chunks are remembered: clerks write the same ones over and over, and to segment them is dear. */
const mostKnown = 2000;
const longestKnown = 40;

/** The runtime's words; graphemes where a probe shows that it knows no Chinese. */
export function wordBreaker(): WordBreaker {
  const byCharacter = [...segmenter.segment("中国人民")].length === 4;
  const used = byCharacter ? graphemes : segmenter;
  const known = new Map<string, readonly number[]>();
  return {
    byCharacter,
    ends: (text) => {
      if (text.length === 1) return [1];
      const ends = known.get(text) ?? findEnds(used, text);
      if (text.length <= longestKnown && known.size < mostKnown) known.set(text, ends);
      return ends;
    },
  };
}

function findEnds(used: Intl.Segmenter, text: string): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  for (const end of partEnds(text)) {
    for (const { segment } of used.segment(text.slice(from, end))) ends.push((ends.at(-1) ?? 0) + segment.length);
    from = end;
  }
  return ends;
}
