import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from '@scope/packing';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { blocksOf, sessionsOf, writeFilesOf } from '../src/guide.ts';
import { createShell, pinned, shellOfSources } from '../src/guide-shell.ts';
import { python } from '../src/python.ts';

const guide = join(root, 'docs/guides/emulator.md');
const blocks = blocksOf(guide);
const sessions = sessionsOf(blocks);
const inClone = sessions.findIndex(({ commands }) => commands.startsWith('npm ci'));
/** Within the project, so that imports are found as a user's would be. */
const project = fileURLToPath(new URL('..', import.meta.url));

describe('the guide to the emulator', () => {
  let lacking: string | undefined;

  beforeAll(async () => {
    lacking = await python.missing();
    if (process.env.REQUIRE_ALL_LANGUAGES === '1') expect(lacking).toBeUndefined();
  });

  beforeEach(({ skip }) => skip(lacking !== undefined, lacking));

  it('goes from nothing to a program in three commands', () => {
    const [first] = sessions;
    expect(first?.commands.trim().split('\n')).toHaveLength(3);
    expect(sessions[inClone]?.commands.trim().split('\n')).toHaveLength(3);
  });

  it('has commands that print what it says', async () => {
    const folder = join(project, '.test-results/guide');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFilesOf(blocks, folder);
    await using shell = await shellOfSources(folder);
    for (const [index, { line, commands, printed }] of sessions.entries()) {
      if (index === inClone) continue;
      if (/^npx \S+ --/.test(commands)) await shell.serve(commands);
      else expect([line, (await shell.run(commands)).trimEnd()]).toEqual([line, printed]);
    }
    const policy = blocks.find(({ language }) => language === 'json')?.text;
    expect(readFileSync(join(folder, 'policy.json'), 'utf8')).toBe(policy);
  });

  it('has commands for a clone that print the same, with nothing built before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'guide-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const clone = join(folder, 'clone');
    await copyClone(clone);
    writeFilesOf(blocks, clone);
    const env = { ...pinned(folder), npm_config_prefer_offline: 'true', npm_config_audit: 'false' };
    await using shell = createShell({ folder: clone, env });
    const printed = await shell.run(sessions[inClone]?.commands ?? '');
    expect(printed.trimEnd().endsWith(sessions[0]?.printed ?? 'nothing')).toBe(true);
  });
});

/** Copies what a clone of the present state would have. */
async function copyClone(target: string): Promise<void> {
  const files = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  for (const file of files.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file));
  }
}
