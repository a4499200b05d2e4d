#!/usr/bin/env node
// React, chalk and Ink read the environment while they load, so it is set before anything is imported.
process.env.NODE_ENV = "production";
for (const name of ["CI", "CONTINUOUS_INTEGRATION"]) delete process.env[name];

const { main } = await import("../dist/main.js");
process.exitCode = await main(process.argv.slice(2));
