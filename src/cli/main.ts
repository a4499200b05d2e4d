import { commandWords } from "../glossary/commands.ts";
import { ReportError } from "../model/error.ts";
import { type Config, loadConfig } from "./config.ts";
import { type Context, exitCodes } from "./context.ts";
import { faultLines } from "./fault.ts";
import { settleLanguage } from "./language.ts";
import { version } from "./version.ts";

/**
 * The command line: argv (without node and script) in, exit code out.
 * Parsers, Ink and yargs load only when a command needs them, so that `--version` and `--help` answer at once.
 */
export async function main(argv: readonly string[]): Promise<number> {
  survivePipe();
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    process.stdout.write(`${version}\n`);
    return exitCodes.same;
  }
  let lang = settleLanguage(argv, process.env, null);
  try {
    const config = loadConfig(process.cwd(), process.env);
    lang = settleLanguage(argv, process.env, config.lang);
    return await runCommand(argv, config, worldOf(lang));
  } catch (fault) {
    if (fault instanceof ReportError) {
      process.stderr.write(faultLines(fault, lang));
      return exitCodes.failed;
    }
    return reportBug(fault, lang);
  }
}

function worldOf(lang: Context["lang"]): Context {
  return { lang, stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env };
}

async function runCommand(argv: readonly string[], config: Config, context: Context): Promise<number> {
  const { parseArguments } = await import("./parse.ts");
  const invocation = await parseArguments(argv, context.lang, config);
  switch (invocation.command) {
    case "show":
      context.stdout.write(invocation.text.endsWith("\n") ? invocation.text : `${invocation.text}\n`);
      return exitCodes.same;
    case "completion": {
      const { completionScript } = await import("./completion.ts");
      context.stdout.write(completionScript(invocation.shell));
      return exitCodes.same;
    }
    case "check": {
      const { runCheck } = await import("./run-check.ts");
      return runCheck(invocation, context);
    }
    case "extract": {
      const { runExtract } = await import("./run-extract.ts");
      return runExtract(invocation, context);
    }
    case "default":
    case "compare":
    case "review": {
      const { runPair } = await import("./run-pair.ts");
      return runPair(invocation, context);
    }
    default:
      return invocation satisfies never;
  }
}

/** `| head` closes the pipe: the rest is not wanted, and that is no error. */
function survivePipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (fault: NodeJS.ErrnoException) => {
      if (fault.code !== "EPIPE") throw fault;
    });
  }
}

function reportBug(fault: unknown, lang: Context["lang"]): number {
  const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  process.stderr.write(`${commandWords(lang).bug}\n${stack}\n`);
  return exitCodes.bug;
}
