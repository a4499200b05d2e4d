import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * What some modules of `src` export, bundled as the command ships them. The runner of these scripts names every closure at
 * the moment it is made; the bundle does not, and code that makes many small ones is a third faster there.
 *
 * @param modules - paths under `src`; no two may export one name
 */
export async function bundled<T>(...modules: readonly string[]): Promise<T> {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((path) => `export * from "./${path}";`).join("\n"),
      resolveDir: fileURLToPath(new URL("../src/", import.meta.url)),
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20.19",
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return (await import(`data:text/javascript;base64,${source}`)) as T;
}
