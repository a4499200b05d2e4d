import fc from "fast-check";

// The same run twice is the same run. `TONGBI_SEED` tries another, for the night.
fc.configureGlobal({ seed: Number(process.env["TONGBI_SEED"] ?? 20_211) });
