/** Han characters of which every Chinese text of this kind is full. */
const everyday = /[的一是在和有年月日公开信息政府工作单位情况件项]/gu;
const suspectBelow = 0.02;
const sampleLength = 6_000;
const hanLeast = 20;

/**
 * Whether text shows what a wrong decoding prints: UTF-8 read as GBK (鏀垮簻 for two common words), UTF-8 read as Latin-1 (ä¸€),
 * or marks of loss decoded once more (锟斤拷). Looks at the first few thousand characters.
 */
export function isGarbled(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const han = countOf(sample, /[\u3400-\u9fff]/gu);
  if (countOf(sample, /锟斤拷/gu) * 3 > han * 0.1) return true;
  const latin = countOf(sample, /[åäæçèé][\u0080-\u00bf\u0152-\u2122]/gu);
  if (latin >= hanLeast && latin > han) return true;
  if (han < hanLeast || countOf(sample, everyday) >= han * suspectBelow) return false;
  return isReadAsGbk(sample);
}

/** Takes the characters back to the bytes GBK has for them: where those are UTF-8, they were read wrongly. */
function isReadAsGbk(sample: string): boolean {
  const codes = gbkCodes();
  const bytes: number[] = [];
  for (const character of sample) {
    const code = codes.get(character);
    if (code !== undefined) bytes.push(code >> 8, code & 0xff);
    else if (character < "\u0080") bytes.push(character.charCodeAt(0));
  }
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  return countOf(text, /[\u3000-\u9fff\uff00-\uffef]/gu) > countOf(text, /\ufffd/gu);
}

/** Two bytes for every character of GBK. 24 000 entries, made where text is suspect. */
function gbkCodes(): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  const decoder = new TextDecoder("gbk");
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== "\ufffd") codes.set(character, (lead << 8) | trail);
    }
  }
  return codes;
}

/** How often a pattern stands in a text. */
export function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
