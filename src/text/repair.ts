/** CJK radicals (U+2E80–2EFF) and the characters they are printed for. NFKC knows two of them. Source: Unicode EquivalentUnifiedIdeograph. */
const radicals =
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫" +
  "⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺶羊⺷羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶" +
  "⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

const characterOf = new Map<string, string>();
for (let at = 0; at < radicals.length; at += 2) characterOf.set(radicals.charAt(at), radicals.charAt(at + 1));

// C0 but tab and line feed, C1, zero-width marks, direction marks and isolates, the byte order mark, soft hyphen.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

const lookalike = /[\u2e80-\u2eff\u2f00-\u2fd5\uf900-\ufaff]/gu;

/**
 * The text as a reader sees it, free of what no reader sees: control, direction and zero-width characters leave, radicals and
 * compatibility ideographs become the characters they look like. Nothing else changes: no other NFKC, no folding. Linear.
 */
export function repairText(raw: string): string {
  return raw
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(invisible, "")
    .replace(lookalike, (found) => characterOf.get(found) ?? found.normalize("NFKC"));
}
