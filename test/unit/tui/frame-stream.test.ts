import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createFrameStream, type FrameStream } from "../../../src/tui/frame-stream.ts";

/** A frame stream and what it wrote since last asked, Esc as ␛, without the marks of a synchronized update. */
function record(): { readonly frames: FrameStream; readonly taken: () => string } {
  const chunks: string[] = [];
  const target = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  const frames = createFrameStream(target as unknown as NodeJS.WriteStream, () => 80);
  const taken = () =>
    chunks.splice(0).join("").replaceAll("\u001B", "␛").replaceAll("␛[?2026h", "").replaceAll("␛[?2026l", "");
  return { frames, taken };
}

test("only lines that differ are written, each at its place", () => {
  const { frames, taken } = record();
  frames.stream.write("甲\n乙\n丙");
  expect(taken()).toBe("␛[1;1H␛[2K甲␛[2;1H␛[2K乙␛[3;1H␛[2K丙␛[?25l");
  frames.stream.write("甲\n丁\n丙");
  expect(taken()).toBe("␛[2;1H␛[2K丁␛[?25l");
});

test("lines that are gone are wiped", () => {
  const { frames, taken } = record();
  frames.stream.write("甲\n乙\n丙");
  taken();
  frames.stream.write("甲");
  expect(taken()).toBe("␛[2;1H␛[J␛[?25l");
});

test("what the screen lost is written anew", () => {
  const { frames, taken } = record();
  frames.stream.write("甲");
  taken();
  frames.forget();
  frames.stream.write("甲");
  expect(taken()).toBe("␛[1;1H␛[2K甲␛[?25l");
});

test("nothing is written while the screen belongs to somebody else", () => {
  const { frames, taken } = record();
  frames.hold();
  frames.stream.write("甲");
  expect(taken()).toBe("");
});

test("the cursor of the search field is shown where it stands", () => {
  const { frames, taken } = record();
  frames.place({ x: 7, y: 2 });
  frames.stream.write("甲");
  expect(taken()).toBe("␛[1;1H␛[2K甲␛[3;8H␛[?25h");
});
