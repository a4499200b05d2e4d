import { createRequire } from "node:module";
import { dirname } from "node:path";

export type Pdfjs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/** The library and the folders of its tables. Folders end in "/", on every system. */
export type LoadedPdfjs = {
  readonly pdfjs: Pdfjs;
  readonly folders: {
    readonly cMapUrl: string;
    readonly standardFontDataUrl: string;
    readonly wasmUrl: string;
  };
};

let loading: Promise<LoadedPdfjs> | null = null;

/** Loads pdf.js once a thread, at the first PDF: it takes a tenth of a second and 20 MB. */
export function loadPdfjs(): Promise<LoadedPdfjs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<LoadedPdfjs> {
  const root = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const pdfjs = await withoutCanvas(() => import("pdfjs-dist/legacy/build/pdf.mjs"));
  return {
    pdfjs,
    folders: {
      cMapUrl: `${root}/cmaps/`,
      standardFontDataUrl: `${root}/standard_fonts/`,
      wasmUrl: `${root}/wasm/`,
    },
  };
}

/**
 * pdf.js loads a native drawing library on Node, and warns where it is not installed. Nothing is drawn here, and the
 * library costs more time than pdf.js itself: while pdf.js loads, it is given empty classes in that library's place.
 */
async function withoutCanvas<T>(run: () => Promise<T>): Promise<T> {
  const builtin = process.getBuiltinModule;
  const standIn = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };
  const requireFrom = (from: string | URL): NodeJS.Require => {
    const real = createRequire(from);
    const guarded = (id: string): unknown => (id === "@napi-rs/canvas" ? standIn : real(id));
    return Object.assign(guarded, real);
  };
  const replaced = (id: string): unknown => {
    const real: object | undefined = builtin.call(process, id);
    return id === "module" ? { ...real, createRequire: requireFrom } : real;
  };
  try {
    Object.assign(process, { getBuiltinModule: replaced });
    return await run();
  } finally {
    process.getBuiltinModule = builtin;
  }
}
