import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makePicture } from "../../test/support/readme-picture.ts";

// `npm run picture`: draws the README's picture anew from the program itself.
writeFileSync(fileURLToPath(new URL("../../docs/review.svg", import.meta.url)), await makePicture());
