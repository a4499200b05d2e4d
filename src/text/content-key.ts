import { createHash } from "node:crypto";

/** Parts of a key are parted by a character that no text holds, so that ["ab", "c"] is not ["a", "bc"]. */
const border = "\u0000";

/**
 * Makes keys by content: 16 hex digits of SHA-256 over the parts. Where the same parts come again a counter tells them apart,
 * so keys of one maker are unique. No page and no order is in them: a re-saved file keeps its marks.
 */
export function keyMaker(): (...parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (...parts) => {
    const content = parts.join(border);
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    const unique = count === 0 ? content : `${content}${border}${count}`;
    return createHash("sha256").update(unique).digest("hex").slice(0, 16);
  };
}
