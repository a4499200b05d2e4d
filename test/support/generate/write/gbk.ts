let codes: ReadonlyMap<string, readonly number[]> | undefined;

/** Text as GBK bytes, as old sites serve it. Throws where GBK has no such character. */
export function encodeGbk(text: string): Uint8Array {
  codes ??= readCodes();
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : codes.get(char);
    if (!code) throw new Error(`not in GBK: ${char}`);
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}

/** The platform decodes GBK and does not encode it: its decoder, turned round. */
function readCodes(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("gb18030");
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== "\ufffd" && !found.has(char)) found.set(char, [lead, trail]);
    }
  }
  return found;
}
