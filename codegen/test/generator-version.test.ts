import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { generatorVersion } from '../src/generator-version.ts';
import { goldenCases, goldenDocument, printGolden } from './goldens.ts';

// A version that nobody raises tells lies. This record of what was made of the golden specs notices: the same spec under
// the same version has to become the same package. `vitest -u` brings the record up to date, but not before the version.

interface Made {
  readonly spec: string;
  readonly package: string;
}

interface MadeBy {
  readonly version: number;
  readonly cases: Readonly<Record<string, Made>>;
}

const record = fileURLToPath(new URL('generator-version.json', import.meta.url));

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

function madeNow(): MadeBy {
  const cases = goldenCases.map((name) => {
    const made = { spec: hash(goldenDocument(name)), package: hash([...printGolden(name)]) };
    return [name, made] as const;
  });
  return { version: generatorVersion, cases: Object.fromEntries(cases) };
}

it('has another version when it makes another package of the same spec', async () => {
  const now = madeNow();
  const before: MadeBy = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : now;
  const changed = Object.entries(now.cases).filter(([name, { spec, package: made }]) => {
    const known = before.cases[name];
    return known?.spec === spec && known.package !== made;
  });
  if (before.version === generatorVersion) {
    const names = changed.map(([name]) => name);
    expect(names, 'raise the number in src/generator-version.ts').toEqual([]);
  }
  await expect(`${JSON.stringify(now, undefined, 2)}\n`).toMatchFileSnapshot(record);
});
