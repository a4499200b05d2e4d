// React's development build costs 10–15 %: what users run is the other.
process.env["NODE_ENV"] = "production";
for (const name of ["CI", "CONTINUOUS_INTEGRATION"]) delete process.env[name];

const { manyRows } = await import("../test/support/comparison.ts");
const { report } = await import("./race.ts");
const { openScreen } = await import("../test/support/screen.ts");

/** From a key to the frame that a terminal has read, on a comparison of 3,000 rows. `npx tsx bench/review-keys.ts` */
type Contest = { readonly columns: number; readonly rows: number; readonly p95: number };

const contests: readonly Contest[] = [
  { columns: 80, rows: 24, p95: 50 },
  { columns: 110, rows: 30, p95: 50 },
  { columns: 200, rows: 60, p95: 100 },
];
/** At 110×30: processor time a key in ms, bytes a frame. */
const most = { cpu: 25, bytes: 8000 };
const keys = [..."jjjjjnjjjnjjn jjnn jnjjb"].join("");
const rounds = 8;

const comparison = manyRows(3000);

for (const { columns, rows, p95: limit } of contests) {
  const screen = openScreen(comparison, { columns, rows, color: true });
  await screen.until((text) => text.includes("[1 "));
  screen.press("Z]]");
  await settled(screen);
  const times: number[] = [];
  const from = process.cpuUsage();
  const written = screen.count();
  for (const key of keys.repeat(rounds)) {
    const began = performance.now();
    const before = screen.count();
    screen.press(key);
    await screen.frame(before);
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const used = process.cpuUsage(from);
  const cpu = (used.user + used.system) / 1000 / times.length;
  const bytes = (screen.count() - written) / times.length;
  await screen.close();
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  const name = `${columns}×${rows}`;
  report(`${name} key to frame: p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`, at(0.95), limit);
  if (columns !== 110) continue;
  report(`${name} processor: ${cpu.toFixed(1)} ms a key`, cpu, most.cpu);
  report(`${name} written: ${(bytes / 1000).toFixed(1)} k characters a key`, bytes, most.bytes);
}

async function settled(screen: ReturnType<typeof openScreen>): Promise<void> {
  let last = -1;
  while (last !== screen.count()) {
    last = screen.count();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
