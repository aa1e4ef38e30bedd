import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BundleLayout,
  type BundlePlatform,
  bundle,
  packAll,
  programs,
  root,
  scope,
} from '@scope/packing';
import { type Installed, type InstallFigures, install } from './install.ts';
import { type Format, roleProgram, typedProgram } from './programs.ts';
import { medianOf, type Times, timePrograms } from './startup.ts';
import { ownSubject, type Subject } from './subjects.ts';
import { emptyPrograms, timedPrograms } from './timed.ts';
import { type CompileFigures, compile } from './types.ts';

/** Everything that is known of one client's package. Times are above those of a bare process or an empty file. */
export interface PackageFigures {
  /** The client's name. */
  readonly name: string;
  readonly figures: InstallFigures;
  /** Bytes of the minified and gzipped bundle; undefined where it cannot be bundled. */
  readonly bundles: {
    readonly node: number | undefined;
    /** The part of the bundle for Node that a start loads. */
    readonly nodeStart: number | undefined;
    readonly browser: number | undefined;
  };
  /** Bytes of the client with all methods, this SDK only. */
  readonly allMethods: number | undefined;
  readonly startMs: Readonly<Record<Format, number>>;
  /** Time of a first call, as a multiple of the least that a signed call can take. */
  readonly firstCall: Readonly<Record<Format, number>> | undefined;
  /** The same of a program that a bundler turned into one file. */
  readonly bundledCall: number | undefined;
  readonly types: CompileFigures | undefined;
}

/** Runs of the compiler, of which the best counts. */
const compilations = 6;

/** The figures of all clients, and the least that they could be. */
export interface PackageReport {
  readonly clients: readonly PackageFigures[];
  /** A hand-written call. */
  readonly floorMs: number;
  /** Importing two packages with nothing in them. */
  readonly emptyPackagesMs: Readonly<Record<Format, number>>;
}

/** Builds, packs and installs this SDK, installs the others, and measures all of them in turns. */
export async function measurePackages(peers: readonly Subject[], rounds: number): Promise<PackageReport> {
  execFileSync('npx', ['nx', 'run-many', '-t', 'build', '-p', 'packages/*'], { cwd: root, stdio: 'ignore' });
  const packed = mkdtempSync(join(tmpdir(), 'bench-'));
  const server = fork(fileURLToPath(new URL('server.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx', '--conditions=source'],
  });
  try {
    const [port] = (await once(server, 'message')) as [number];
    const own = await packAll(packed);
    const installed: Installed[] = [];
    for (const subject of [ownSubject(scope), ...peers]) installed.push(await install(subject, own));
    const times = timePrograms(
      [...emptyPrograms(port), ...installed.flatMap((each) => timedPrograms(each, port))],
      rounds,
    );
    const clients: PackageFigures[] = [];
    for (const each of installed) clients.push(await figuresOf(each, times, rounds));
    const emptyPackagesMs = inBoth((format) => startOf(times, 'empty packages', format));
    return { clients, floorMs: medianOf(times, floorOf), emptyPackagesMs };
  } finally {
    server.kill();
    rmSync(packed, { recursive: true });
  }
}

async function figuresOf(installed: Installed, times: Times, rounds: number): Promise<PackageFigures> {
  const { subject, folder } = installed;
  const call = (kind: string, format: Format): number =>
    medianOf(
      times,
      (time) => (time(`${subject.name} ${kind} ${format}`) - time(`empty ${format}`)) / floorOf(time),
    );
  const size = (
    platform: BundlePlatform,
    program: string,
    layout?: BundleLayout,
  ): Promise<number | undefined> =>
    bundle(folder, program, platform, { layout }).then(
      ({ gzippedBytes }) => gzippedBytes,
      () => undefined,
    );
  const isOwn = Object.values(subject.dependencies).includes('');
  const role = roleProgram(subject);
  return {
    name: subject.name,
    figures: installed.figures,
    bundles: {
      node: await size('node', role),
      nodeStart: await size('node', role, 'start'),
      browser: await size('browser', role),
    },
    allMethods: isOwn ? await size('browser', programs.allMethods) : undefined,
    startMs: inBoth((format) => startOf(times, `${subject.name} start`, format)),
    firstCall: subject.call === undefined ? undefined : inBoth((format) => call('call', format)),
    bundledCall: subject.call === undefined ? undefined : call('bundled', 'cjs'),
    types: subject.call === undefined ? undefined : typesOf(installed, Math.min(rounds, compilations)),
  };
}

function typesOf({ subject, folder }: Installed, rounds: number): CompileFigures {
  const empty = compile(folder, 'export {};\n', rounds);
  const full = compile(folder, typedProgram(subject), rounds);
  return { seconds: full.seconds - empty.seconds, megabytes: full.megabytes - empty.megabytes };
}

function inBoth(figure: (format: Format) => number): Record<Format, number> {
  return { esm: figure('esm'), cjs: figure('cjs') };
}

/** What a program takes above an empty one. */
function startOf(times: Times, name: string, format: Format): number {
  return medianOf(times, (time) => time(`${name} ${format}`) - time(`empty ${format}`));
}

/** What the hand-written call takes in a round, above an empty program. */
function floorOf(time: (name: string) => number): number {
  return time('floor') - time('empty esm');
}
