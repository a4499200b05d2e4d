import type { ReadStream, WriteStream } from "node:tty";

/** A character that Chinese fonts often draw two cells wide, and the question where the cursor stands after it. */
const question = "\r\u201C\u001B[6n";
const erase = "\r\u001B[K";
const answer = new RegExp(`${String.fromCharCode(27)}\\[\\d+;(\\d+)R`, "u");
/** A terminal that has not answered by then is taken to draw one cell, in ms. */
const patience = 150;

/** Asks the terminal how wide it draws ambiguous characters. In raw mode; keys typed meanwhile are kept for later. */
export async function askAmbiguousWidth(keys: ReadStream, screen: WriteStream): Promise<1 | 2> {
  let heard = "";
  const width = await new Promise<1 | 2>((resolve) => {
    const timer = setTimeout(() => settle(1), patience);
    const listen = (chunk: string | Uint8Array) => {
      heard += chunk.toString();
      const found = answer.exec(heard);
      if (found) settle(found[1] === "3" ? 2 : 1);
    };
    const settle = (value: 1 | 2) => {
      clearTimeout(timer);
      keys.off("data", listen);
      keys.pause();
      resolve(value);
    };
    keys.on("data", listen);
    screen.write(question);
  });
  screen.write(erase);
  const typed = heard.replace(answer, "");
  if (typed !== "") keys.unshift(typed);
  return width;
}
