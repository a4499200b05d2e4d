/** Who may import whom: the table of ARCHITECTURE.md. A folder may always import itself. */
const table = {
  model: [],
  text: [],
  sequence: ["model"],
  glossary: ["model"],
  read: ["model", "text"],
  recognise: ["model", "text", "glossary"],
  align: ["model", "text", "glossary", "sequence"],
  diff: ["model", "text", "glossary", "sequence"],
  check: ["model", "text", "glossary"],
  render: ["model", "text", "glossary"],
  tui: ["model", "text", "glossary"],
};

/** Packages and the one folder that may know them. */
const homes = {
  "ink|react": "tui",
  yargs: "cli",
  diff: "sequence",
  "mammoth|pdfjs-dist|parse5|fflate|@xmldom": "read",
  "string-width": "text",
};

const rule = (name, from, to) => ({ name, severity: "error", from, to });

export default {
  forbidden: [
    ...Object.entries(table).map(([folder, may]) =>
      rule(
        `${folder}-imports`,
        { path: `^src/${folder}/` },
        { path: "^src/", pathNot: `^src/(${[folder, ...may].join("|")})/` },
      ),
    ),
    ...Object.entries(homes).map(([names, home]) =>
      rule(
        `home-of-${names.replaceAll("|", "-")}`,
        { path: "^src/", pathNot: `^src/${home}/` },
        { path: `node_modules/(${names})/` },
      ),
    ),
    rule("whole-way-stays-silent", { path: "^src/(compare|survey)[.]ts$" }, { path: "^src/(render|tui|cli)/" }),
    rule("nothing-imports-the-top", { path: "^src/[^/]+/", pathNot: "^src/cli/" }, { path: "^src/[^/]+[.]ts$" }),
    rule("disk", { path: "^src/", pathNot: "^src/(cli|read)/" }, { path: "^(node:)?fs" }),
    rule("network", { path: "^src/" }, { path: "^(node:)?(http|https|http2|net|tls|dgram|dns)(/|$)" }),
    rule("src-without-tests", { path: "^src/" }, { path: "^(test|bench|samples)/" }),
    rule("no-cycles", {}, { circular: true }),
    // Without this an import that is not found matches no path, and every rule above passes.
    rule("nothing-unresolved", {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
