/** A line of Markdown without its marks: emphasis, code, links (their words stay), quotes, bullets and escapes. */
export function plainText(text: string): string {
  return text
    .replace(/^\s*>\s?/u, "")
    .replace(/^(\s*)[-*+] (?=\S)/u, "$1")
    .replace(/!?\[([^\]\n]{0,500})\]\([^)\n]{0,500}\)/gu, "$1")
    .replace(/(\*\*|__|`)/gu, "")
    .replace(/<\/?(?:b|i|u|em|strong|span|font|br)\b[^<>]{0,200}>/giu, "")
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/gu, "$1");
}
