import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkOldCallers, type Verdict } from '../src/old-callers/check.ts';
import { announcedBreak } from '../src/old-callers/release.ts';
import { type DemoHistory, demoHistory, demoSource } from './support/demo-history.ts';

describe('the callers of the last release', () => {
  it('are none before the first release', async () => {
    const verdict = await check(history());
    expect(verdict).toEqual({ release: undefined, problems: [], announcedBy: undefined });
  });

  it('compile right after it', async () => {
    const verdict = await check(released());
    expect(verdict).toEqual({ release: '@demo/demo@1.0.0', problems: [], announcedBy: undefined });
  });

  it('compile after additions: parameters, fields of answers, wider parameters, names', async () => {
    const demo = released();
    demo.edit(demoSource, '  Colour?: string |', '  New?: string;\n  Colour?: string | readonly string[] |');
    demo.edit(demoSource, '  Next?: string', '  New?: string;\n  Next?: string');
    demo.edit(demoSource, 'export class', 'export const New = 1;\n\nexport class');
    expect((await check(demo)).problems).toEqual([]);
  });

  it('do not compile after changes that break', async () => {
    const demo = released();
    for (const [from, to] of breaks) demo.edit(demoSource, from, to);
    const { problems, announcedBy } = await check(demo);
    expect(problems.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^README\.md:4: .*listThings\(\{ Size: 10 \}\)/),
      expect.stringMatching(/^packages\/demo\/test\/demo\.test\.ts: .*listThings\(\)/),
      expect.stringMatching(/^the names .* export type \{ StopThingsRequest \}/),
      expect.stringMatching(/^the names .* use\(api\.StopThings\);/),
      expect.stringMatching(/^the types .* take<after\.ListThingsRequest>.*'Kind'/),
      expect.stringMatching(/^the types .* take<keyof after\.ListThingsRequest>.*"Colour"/),
      expect.stringMatching(/^the types .* take<before\.ListThingsResponse>.*'Token'/),
      expect.stringMatching(/^the types .* take<keyof after\.ListThingsResponse>.*"Next"/),
      expect.stringMatching(/^the types .* after\.StopThingsRequest/),
      expect.stringMatching(/^the types .* after\.StopThingsRequest/),
      expect.stringMatching(/^the types .*typeof before\.Demo/),
      expect.stringMatching(/^the types .*typeof before\.ListThings/),
      expect.stringMatching(/^the types .*typeof after\.StopThings/),
    ]);
    expect(announcedBy).toBeUndefined();
    demo.commit({ '.nx/version-plans/break.md': plan('@demo/demo', 'major') });
    expect((await check(demo)).announcedBy).toBe('break.md');
  });

  it('meet the present core, as an installation may combine the two, unless its version announces a break', async () => {
    const demo = released();
    demo.edit('packages/core/src/index.ts', 'count(): number', 'total(): number');
    const problem = 'packages/demo/src/index.ts: return { Total: request?.Size ?? this.count() };';
    expect((await check(demo)).problems).toEqual([expect.stringContaining(problem)]);
    demo.git('tag', '@demo/core@1.0.0', '@demo/demo@1.0.0');
    demo.commit({ '.nx/version-plans/core.md': plan('@demo/core', 'major') });
    expect((await check(demo)).problems).toEqual([]);
  });
});

describe('a version plan', () => {
  it.each([
    ['1.0.0', '@demo/demo', 'major', 'a.md'],
    ['1.0.0', '@demo/demo', 'minor', undefined],
    ['0.1.0', '@demo/demo', 'minor', 'a.md'],
    ['0.1.0', '@demo/demo', 'patch', undefined],
    ['1.0.0', '@demo/core', 'major', undefined],
  ])('after version %s, for %s, saying %s: announces a break as %s', (version, name, bump, want) => {
    const demo = history();
    demo.commit({ '.nx/version-plans/a.md': plan(name, bump) });
    expect(announcedBreak(demo.folder, '@demo/demo', { tag: `@demo/demo@${version}`, version })).toBe(want);
  });
});

describe('the last release', () => {
  it('is the highest version that the present commit builds on, a preview coming before its version', async () => {
    const demo = released();
    for (const version of ['1.9.0', '1.10.0-beta.1', '1.10.0']) demo.git('tag', `@demo/demo@${version}`);
    demo.git('tag', '@demo/core@7.0.0');
    demo.git('switch', '--quiet', '--create', 'aside');
    demo.edit('README.md', '# Demo', '# Aside');
    demo.git('tag', '@demo/demo@2.0.0');
    demo.git('switch', '--quiet', '-');
    expect((await check(demo)).release).toBe('@demo/demo@1.10.0');
  });

  it('is not guessed in a shallow clone', async () => {
    const demo = released();
    demo.edit('README.md', '# Demo', '# A demo');
    const repository = mkdtempSync(join(tmpdir(), 'shallow-'));
    onTestFinished(() => rmSync(repository, { recursive: true }));
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${demo.folder}`, repository]);
    const verdict = checkOldCallers('@demo/demo', { repository, modules: demo.folder });
    await expect(verdict).rejects.toThrow('This clone is shallow');
  });
});

/** One change of each kind that a caller notices. */
const breaks: readonly (readonly [from: string | RegExp, to: string])[] = [
  ['  Colour?: string | undefined;\n', ''],
  ['Kind?: string |', "Kind?: 'round' |"],
  ['Shape?: string | undefined', 'Shape: string'],
  ['  Next?: string;\n', ''],
  ['Token?: string', 'Token?: string | number'],
  [/export interface StopThingsRequest [^}]*}\n\nexport const .*\n/, ''],
  ['async listThings', 'async list'],
];

function plan(packageName: string, bump: string): string {
  return `---\n'${packageName}': ${bump}\n---\n\nA change.\n`;
}

function history(): DemoHistory {
  const demo = demoHistory();
  onTestFinished(demo.remove);
  return demo;
}

function released(version = '1.0.0'): DemoHistory {
  const demo = history();
  demo.git('tag', `@demo/demo@${version}`);
  return demo;
}

function check({ folder }: DemoHistory): Promise<Verdict> {
  return checkOldCallers('@demo/demo', { repository: folder, modules: folder });
}
