import { createRequire } from "node:module";

/** The version of the package, read from its own package.json: two folders up, from the source as from the bundle. */
export const version: string = readVersion();

function readVersion(): string {
  const facts: unknown = createRequire(import.meta.url)("tongbi/package.json");
  return typeof facts === "object" && facts !== null && "version" in facts ? String(facts.version) : "";
}
