#!/usr/bin/env node
/**
 * Programs in any language, and people at a shell, need the emulator as a process of its own: this starts one, says how to reach
 * it, and stops it cleanly; or runs a program against one.
 */
import { Command, CommanderError, Option } from 'commander';
import { explain } from './cli/explain.ts';
import { type EmulatorFlags, emulatorOptions, withEmulatorFlags } from './cli/flags.ts';
import { welcome } from './cli/welcome.ts';
import { checkWritable } from './cli/writable.ts';
import { type PolicyFlags, policyCommand, type RunFlags, runCommand } from './run/command.ts';
import { scopes } from './run/least.ts';
import { type RecordFlags, type ReplayFlags, recordCommand, replayCommand } from './run/taped.ts';
import { startEmulator } from './server.ts';

const servePort = 4566;

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error as NodeJS.ErrnoException)}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const program = new Command('alibaba-cloud-emulator')
    .description(
      'A local cloud: serves ECS, SLB, VPC, RAM and STS on this machine, for tests without an account',
    )
    .enablePositionalOptions()
    .showHelpAfterError('(--help tells more)')
    .exitOverride();
  withEmulatorFlags(program, String(servePort))
    .option('--ca <file>', 'write the certificate that clients of TLS have to trust; - prints it')
    // What is in excess is told of as what it is meant to be: a command.
    .allowExcessArguments()
    .action(serve);
  runs(program.command('run <command...>'))
    .description('Runs a program, in any language, whose calls to Alibaba Cloud reach the emulator')
    .action(async (command: string[], flags: RunFlags) => {
      process.exitCode = await runCommand(command, flags);
    });
  runs(program.command('policy <command...>'))
    .description('Runs a program, and prints the RAM policy that allows what it did and nothing else')
    .addOption(
      new Option('--resources <how>', 'how closely the policy names what may be acted on')
        .choices(scopes)
        .default('kinds'),
    )
    .action(async (command: string[], flags: PolicyFlags) => {
      process.exitCode = await policyCommand(command, flags);
    });
  tapes(program);
  try {
    await program.parseAsync();
  } catch (error) {
    // Commander has told the reason already; help and the version are no failure.
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode;
  }
}

function tapes(program: Command): void {
  withEmulatorFlags(program.command('record <command...>'), 'a free one')
    .description('Runs a program as `run` does, and writes its calls and their answers into a file')
    .requiredOption('--to <file>', 'YAML file to write')
    .option('--quiet', 'print no summary at the end')
    .passThroughOptions()
    .action(async (command: string[], flags: RecordFlags) => {
      process.exitCode = await recordCommand(command, flags);
    });
  // Options may stand behind the file, so that those of the program have to stand behind `--`.
  withEmulatorFlags(program.command('replay <file> <command...>'), 'a free one')
    .description('Runs a program whose calls are answered from a file, without state')
    .option(
      '--lenient',
      'answer with what fits best, in any order; otherwise each call has to be as recorded',
    )
    .option('--quiet', 'print no summary at the end')
    .action(async (file: string, command: string[], flags: ReplayFlags) => {
      process.exitCode = await replayCommand(file, command, flags);
    });
}

function runs(command: Command): Command {
  return withEmulatorFlags(command, 'a free one')
    .option('--url <url>', 'join an emulator that is running, instead of starting one')
    .option('--quiet', 'print no summary at the end')
    .passThroughOptions();
}

async function serve(flags: EmulatorFlags & { readonly ca?: string }, command: Command): Promise<void> {
  const [unknown] = command.args;
  if (unknown !== undefined) {
    command.error(`error: unknown command '${unknown}'; to run a program, write run -- ${unknown}`);
  }

  const options = emulatorOptions(flags, { port: servePort });
  if (flags.ca !== undefined && flags.ca !== '-') checkWritable('--ca', flags.ca);
  const emulator = await startEmulator(options);
  try {
    if (flags.ca !== undefined) await tellAuthority(flags.ca, await emulator.certificateAuthority());
  } catch (error) {
    await emulator.close();
    throw error;
  }
  process.stdout.write(welcome(emulator, options));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close());
}

async function tellAuthority(file: string, certificate: string): Promise<void> {
  if (file === '-') process.stdout.write(`${certificate.trim()}\n\n`);
  else {
    const { writeFile } = await import('node:fs/promises');
    await writeFile(file, `${certificate.trim()}\n`);
  }
}
