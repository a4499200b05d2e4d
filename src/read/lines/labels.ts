const fragmentLeast = 2;
const wordLeast = 4;
const lineMost = 120;

/**
 * What a line is to the labels of the tables. `isLabel`: it names one, or is a piece of one. `isChapter`: it is numbered as
 * chapters are, and no label is numbered and worded so. Without labels nothing is either.
 */
export type Labels = {
  readonly isLabel: (text: string) => boolean;
  readonly isChapter: (text: string) => boolean;
};

const chapter = /^\s*[一二三四五六七八九十]{1,2}\s*[、.．]\s*[^\s\d\t|][^\d\t|]*$/u;

/** Tests for lines by labels as printed, compared without blanks and brackets. Linear in the line; long lines are no labels. */
export function knowLabels(labels: readonly string[]): Labels {
  const known = [...new Set(labels.map(bareOf))].filter((label) => label.length >= fragmentLeast);
  const long = known.filter((label) => label.length >= wordLeast);
  const all = known.join("\n");
  return {
    isLabel: (text) => {
      if (text.length > lineMost) return false;
      const bare = bareOf(text);
      return bare.length >= fragmentLeast && (all.includes(bare) || long.some((label) => bare.includes(label)));
    },
    isChapter: (text) =>
      known.length > 0 && text.length <= lineMost && chapter.test(text) && !all.includes(bareOf(text)),
  };
}

/** Only the first of the two tests. */
export function labelTest(labels: readonly string[]): (text: string) => boolean {
  return knowLabels(labels).isLabel;
}

function bareOf(text: string): string {
  return text.replace(/[\s　（）()“”"：:，,．.、]/gu, "");
}
