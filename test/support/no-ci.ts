// Ink draws nothing where CI is set, even empty; it reads it while it loads.
for (const name of ["CI", "CONTINUOUS_INTEGRATION"]) delete process.env[name];
