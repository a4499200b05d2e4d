/**
 * Breaks a text into lines of so many Han characters, what is ASCII counting half; never inside a number, nor before a
 * closing mark, which hangs over. An empty text has no line.
 */
export function breakLines(text: string, width: number): readonly string[] {
  const parts: string[] = [];
  let line = "";
  let filled = 0;
  for (const unit of text.match(/[\d.]+|[^\d.]/gu) ?? []) {
    const wide = unit.charCodeAt(0) < 0x80 ? unit.length / 2 : 1;
    if (line !== "" && filled + wide > width && !/^[，。；：、）”》？！]/u.test(unit)) {
      parts.push(line);
      line = "";
      filled = 0;
    }
    line += unit;
    filled += wide;
  }
  return line === "" ? parts : [...parts, line];
}
