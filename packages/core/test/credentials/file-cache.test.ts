import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { startEmulator } from '@scope/emulator';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { fileCache } from '../../src/credentials/file-cache.ts';
import { fileStore } from '../../src/credentials/node/file-store.ts';
import { lockFile } from '../../src/credentials/node/lock-file.ts';
import { ramRoleArn } from '../../src/credentials/ram-role-arn.ts';
import { failureOf, key, roleArn, temporaryFolder } from './support.ts';

const soon = new Date(Date.now() + 3_600_000);

describe('fileCache', () => {
  // No time limit for an attempt: a hundred processes keep the machine, and so the emulator, busy for long.
  it('lets a hundred processes that start together make one AssumeRole call', async () => {
    await using emulator = await startEmulator();
    const folder = temporaryFolder();
    const program = join(folder, 'program.mjs');
    await build({
      stdin: {
        contents: `import { fileCache, ramRoleArn } from './src/index.ts';
          const [, , stsEndpoint, directory] = process.argv;
          const provider = ramRoleArn({ roleArn: '${roleArn}', credentials: ${JSON.stringify(key)}, stsEndpoint, attemptTimeoutMs: 0, cache: fileCache({ directory }) });
          console.log((await provider.getCredentials()).accessKeyId);`,
        resolveDir: join(import.meta.dirname, '../..'),
      },
      ...{ bundle: true, platform: 'node', format: 'esm', conditions: ['source'], outfile: program },
    });
    const start = () => outputOf([program, emulator.url, join(folder, 'cache')]);
    const outputs = await Promise.all(Array.from({ length: 100 }, start));
    expect([new Set(outputs).size, outputs[0]?.slice(0, 4), emulator.requests.length]).toEqual([
      1,
      'STS.',
      1,
    ]);
  }, 120_000);

  it('keeps sessions apart that differ in what was asked, or in who asked', async () => {
    await using emulator = await startEmulator({
      users: [
        { accessKeyId: 'a', accessKeySecret: 's' },
        { accessKeyId: 'b', accessKeySecret: 's' },
      ],
    });
    const cache = fileCache({ directory: join(temporaryFolder(), 'c') });
    const a = { accessKeyId: 'a', accessKeySecret: 's' };
    const base = { roleArn, credentials: a, stsEndpoint: emulator.url, cache };
    const variants = [
      {},
      { policy: '{"Version":"1","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}' },
      { roleSessionName: 'other' },
      { durationSeconds: 900 },
      { externalId: 'ext' },
      { credentials: { ...a, accessKeyId: 'b' } },
    ];
    const all = await Promise.all(
      variants.map((variant) => ramRoleArn({ ...base, ...variant }).getCredentials()),
    );
    expect(new Set(all.map(({ accessKeyId }) => accessKeyId)).size).toBe(variants.length);
  });

  it('writes files that only their owner can open', async () => {
    const directory = join(temporaryFolder(), 'parent', 'cache');
    const store = fileStore({ directory });
    const release = await store.lock?.('k');
    await store.write('k', 'text', soon);
    const modes = ['', 'k.json', 'k.lock'].map((name) => statSync(join(directory, name)).mode & 0o777);
    await release?.();
    expect([modes, readdirSync(directory)]).toEqual([[0o700, 0o600, 0o600], ['k.json']]);
  });

  it('refuses a directory that others can open', async () => {
    const directory = temporaryFolder();
    chmodSync(directory, 0o755);
    expect(await failureOf(fileStore({ directory }).read('k'))).toBe(
      `ConfigError: fileCache: ${directory} is open to other users (mode 755); it would show them credentials`,
    );
  });

  it('refuses an entry that others can open', async () => {
    const directory = temporaryFolder();
    const path = join(directory, 'k.json');
    writeFileSync(path, '{}');
    chmodSync(path, 0o640);
    expect(await failureOf(fileStore({ directory }).read('k'))).toBe(
      `ConfigError: fileCache: ${path} is open to other users (mode 640); it would show them credentials`,
    );
  });

  it('refuses to follow a link, and a place that is no directory', async () => {
    const directory = temporaryFolder();
    const path = join(directory, 'k.json');
    symlinkSync('/etc/hostname', path);
    expect(await failureOf(fileStore({ directory }).read('k'))).toBe(
      `ConfigError: fileCache: ${path} cannot be opened: ELOOP`,
    );
    const file = join(directory, 'file');
    writeFileSync(file, '');
    expect(await failureOf(fileStore({ directory: file }).read('k'))).toBe(
      `ConfigError: fileCache: ${file} cannot be used: EEXIST`,
    );
  });

  it('is refused on a platform without owners and permissions', async () => {
    expect(await failureOf(fileStore({ directory: temporaryFolder() }, 'win32').read('k'))).toBe(
      'ConfigError: fileCache: Windows has no permissions that keep other users out; use sharedCache with a store',
    );
  });

  it('makes its refusal the failure of the provider', async () => {
    const directory = temporaryFolder();
    chmodSync(directory, 0o777);
    const provider = ramRoleArn({ roleArn, credentials: key, cache: fileCache({ directory }) });
    expect(await failureOf(provider.getCredentials())).toMatch(/^ConfigError: fileCache: .* \(mode 777\)/);
  });
});

describe('lockFile', () => {
  it('lets one holder in at a time', async () => {
    const path = join(temporaryFolder(), 'lock');
    let inside = 0;
    const visit = async () => {
      const release = await lockFile(path);
      inside += 1;
      await new Promise(setImmediate);
      const seen = inside;
      inside -= 1;
      await release();
      return seen;
    };
    expect(new Set(await Promise.all(Array.from({ length: 20 }, visit)))).toEqual(new Set([1]));
  });

  it('lets one holder in at a time also where many find an abandoned lock', async () => {
    const folder = temporaryFolder();
    const seen: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      const path = join(folder, `lock-${round}`);
      writeFileSync(path, String(process.ppid));
      utimesSync(path, 0, 0);
      let inside = 0;
      const visit = async () => {
        const release = await lockFile(path);
        inside += 1;
        seen.push(inside);
        await new Promise(setImmediate);
        inside -= 1;
        await release();
      };
      await Promise.all(Array.from({ length: 10 }, visit));
    }
    expect(new Set(seen)).toEqual(new Set([1]));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves a lock alone that has passed to another holder meanwhile', async () => {
    const path = join(temporaryFolder(), 'lock');
    const release = await lockFile(path);
    utimesSync(path, 0, 0);
    await lockFile(path);
    const other = readFileSync(path, 'utf8');
    await release();
    expect(readFileSync(path, 'utf8')).toBe(other);
  });

  it('does not judge the processes of another machine by their numbers', async () => {
    const path = join(temporaryFolder(), 'lock');
    const gone = await outputOf(['-e', 'process.stdout.write(String(process.pid))']);
    writeFileSync(path, `${gone} elsewhere`);
    const taken = lockFile(path);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readFileSync(path, 'utf8')).toBe(`${gone} elsewhere`);
    utimesSync(path, 0, 0);
    await (await taken)();
  });

  it('takes over from a process that has died', async () => {
    const path = join(temporaryFolder(), 'lock');
    // `-p` would colour the number where a test runner asks for colours.
    const gone = await outputOf(['-e', 'process.stdout.write(String(process.pid))']);
    writeFileSync(path, `${gone} ${hostname()}`);
    await lockFile(path);
    expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  });

  it('takes over from one that has been held for longer than any refresh lasts', async () => {
    const path = join(temporaryFolder(), 'lock');
    writeFileSync(path, String(process.ppid));
    utimesSync(path, 0, 0);
    await lockFile(path);
    expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  });

  it('leaves nothing behind where a file can be made but not written, as on a full disk', async () => {
    const folder = temporaryFolder();
    const program = join(folder, 'program.mjs');
    await build({
      stdin: {
        contents: `import { readdirSync } from 'node:fs';
          import { lockFile } from './src/credentials/node/lock-file.ts';
          const failure = await lockFile(process.argv[2] + '/lock').catch(({ code }) => code);
          console.log(failure, readdirSync(process.argv[2]).join());`,
        resolveDir: join(import.meta.dirname, '../..'),
      },
      ...{ bundle: true, platform: 'node', format: 'esm', conditions: ['source'], outfile: program },
    });
    mkdirSync(join(folder, 'cache'));
    const limited = ['-c', 'ulimit -f 0; exec "$0" "$@"', process.execPath, program, join(folder, 'cache')];
    expect(await outputOf(limited, 'sh')).toBe('EFBIG');
  });

  it('fails where no file can be made', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a'));
    expect(await failureOf(lockFile(join(folder, 'none', 'lock')))).toMatch(/^Error: ENOENT/);
  });
});

/** Runs Node, or another program, and returns what it printed. */
function outputOf(args: readonly string[], program = process.execPath): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output.trim()) : reject(new Error(`exit code ${code}`)),
    );
  });
}
