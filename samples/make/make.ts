import { writeFileSync } from "node:fs";
import { sampleFiles } from "./sample-files.ts";

// Writes every sample. `npx tsx samples/make/make.ts`; the PDFs need Chromium, LibreOffice and the fonts the README names.
for (const { file, write } of sampleFiles) writeFileSync(new URL(`../${file}`, import.meta.url), await write());
