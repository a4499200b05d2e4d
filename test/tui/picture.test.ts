import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makePicture } from "../support/readme-picture.ts";
import { root } from "../support/run-tool.ts";

test("the picture of the README is what the program draws (npm run picture)", async () => {
  expect(await makePicture()).toBe(readFileSync(`${root}docs/review.svg`, "utf8"));
});
