import { defineConfig } from "vitest/config";

const project = (name: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], ...more },
});

export default defineConfig({
  test: {
    env: { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8", FORCE_COLOR: "0" },
    testTimeout: 30_000,
    setupFiles: ["test/support/seed.ts"],
    projects: [
      project("unit"),
      project("property"),
      project("golden"),
      project("gates", { testTimeout: 120_000 }),
      project("tui", { setupFiles: ["test/support/no-ci.ts", "test/support/seed.ts"] }),
      project("e2e", { globalSetup: ["test/support/build.ts"], fileParallelism: false }),
    ],
  },
});
