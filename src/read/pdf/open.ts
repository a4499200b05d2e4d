import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Source } from "../../model/document.ts";
import { ReportError } from "../../model/error.ts";
import { type LoadedPdfjs, loadPdfjs } from "./load-pdfjs.ts";

/** Pictures above this many pixels are not decoded: a scan takes 200 MB. Below it are the ones that serve as lines. */
const MOST_PIXELS = 4096;

export type OpenPdf = LoadedPdfjs & { readonly document: PDFDocumentProxy };

/**
 * Opens a PDF without touching the bytes given. Close with `document.loadingTask.destroy()`.
 *
 * @throws ReportError `password` where a password is needed to open it, `unreadable-file` where it is no PDF or damaged
 */
export async function openPdf(source: Source): Promise<OpenPdf> {
  const loaded = await loadPdfjs();
  const task = loaded.pdfjs.getDocument({
    data: new Uint8Array(source.bytes), // pdf.js keeps what it is given and may detach it
    ...loaded.folders,
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    useWorkerFetch: false,
    verbosity: 0,
    maxImageSize: MOST_PIXELS,
  });
  try {
    return { ...loaded, document: await task.promise };
  } catch (error) {
    await task.destroy();
    if (error instanceof Error && error.name === "PasswordException") {
      throw new ReportError({ code: "password", format: "pdf" }, { file: source.file });
    }
    throw damaged(source.file);
  }
}

export const damaged = (file: string): ReportError =>
  new ReportError({ code: "unreadable-file", format: "pdf", detail: "damaged" }, { file });
