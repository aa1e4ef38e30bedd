import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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
import { buildSync } from 'esbuild';
import { peersFolder } from '../call/peers.ts';
import { type Installed, install } from './install.ts';
import { callProgram, type Format, fileName, roleProgram, startProgram, typedProgram } from './programs.ts';
import { type TimedProgram, timePrograms } from './startup.ts';
import { ownSubject, peers } from './subjects.ts';
import { type CompileFigures, compile } from './types.ts';

/** Everything that is known of one client's package. Times are above those of a bare process or an empty file. */
export interface PackageFigures extends Installed {
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
  readonly firstCallMs: Readonly<Record<Format, number>> | undefined;
  readonly types: CompileFigures | undefined;
}

/** The figures of all clients, and of the least that a signed call can cost. */
export interface PackageReport {
  readonly clients: readonly PackageFigures[];
  readonly floorMs: number;
}

const formats: readonly Format[] = ['esm', 'cjs'];

/** Builds, packs and installs this SDK, installs the others, and measures all of them in turns. */
export async function measurePackages(rounds: number): Promise<PackageReport> {
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
    for (const each of installed) clients.push(await figuresOf(each, times));
    return { clients, floorMs: above(times, 'floor', 'esm') };
  } finally {
    server.kill();
    rmSync(packed, { recursive: true });
  }
}

async function figuresOf(installed: Installed, times: ReadonlyMap<string, number>): Promise<PackageFigures> {
  const { subject, folder } = installed;
  const inBoth = (kind: string): Record<Format, number> => ({
    esm: above(times, `${subject.name} ${kind} esm`, 'esm'),
    cjs: above(times, `${subject.name} ${kind} cjs`, 'cjs'),
  });
  const size = (
    platform: BundlePlatform,
    program: string,
    layout?: BundleLayout,
  ): Promise<number | undefined> =>
    bundle(folder, program, platform, layout).then(
      ({ gzippedBytes }) => gzippedBytes,
      () => undefined,
    );
  const isOwn = Object.values(subject.dependencies).includes('');
  const role = roleProgram(subject);
  return {
    ...installed,
    bundles: {
      node: await size('node', role),
      nodeStart: await size('node', role, 'start'),
      browser: await size('browser', role),
    },
    allMethods: isOwn ? await size('browser', programs.allMethods) : undefined,
    startMs: inBoth('start'),
    firstCallMs: subject.call === undefined ? undefined : inBoth('call'),
    types: subject.call === undefined ? undefined : typesOf(installed),
  };
}

function typesOf({ subject, folder }: Installed): CompileFigures {
  const [empty, full] = ['export {};\n', typedProgram(subject)].map((text) => compile(folder, text, 6)) as [
    CompileFigures,
    CompileFigures,
  ];
  return { seconds: full.seconds - empty.seconds, megabytes: full.megabytes - empty.megabytes };
}

function timedPrograms({ subject, folder }: Installed, port: number): readonly TimedProgram[] {
  return formats.flatMap((format) => {
    const program = (kind: string, text: string): TimedProgram => {
      return { name: `${subject.name} ${kind} ${format}`, folder, file: fileName(kind, format), text };
    };
    const start = program('start', startProgram(subject, format));
    return subject.call === undefined
      ? [start]
      : [start, program('call', callProgram(subject, port, format))];
  });
}

/** A process that does nothing, in both formats, and one that makes a hand-written call. */
function emptyPrograms(port: number): readonly TimedProgram[] {
  const folder = join(peersFolder, 'package', 'floor');
  mkdirSync(folder, { recursive: true });
  const text = 'process.exit(0);\n';
  const empty = formats.map((format) => ({
    name: `empty ${format}`,
    folder,
    file: fileName('empty', format),
    text,
  }));
  return [...empty, { name: 'floor', folder, file: 'floor.mjs', text: floorProgram(port) }];
}

function floorProgram(port: number): string {
  const contents = `import { openFloor } from './floor.ts';\nawait (await openFloor(${port}))(10);\nprocess.exit(0);\n`;
  const resolveDir = fileURLToPath(new URL('../call/clients', import.meta.url));
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function above(times: ReadonlyMap<string, number>, name: string, format: Format): number {
  return (times.get(name) ?? Number.NaN) - (times.get(`empty ${format}`) ?? Number.NaN);
}
