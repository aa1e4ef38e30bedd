import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findingsOf, installActionlint } from '../src/actionlint.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.github/workflows');

let program: string;
beforeAll(() => {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  program = installActionlint(cache);
});

describe('actionlint', () => {
  it.each(readdirSync(folder))('has nothing to say of %s', (name) => {
    expect(findingsOf(program, readFileSync(join(folder, name), 'utf8'), name)).toBe('');
  });

  it.each([
    ['an event in a script', `echo "\${{ github.event.issue.title }}"`, /^broken\.yml:7:\d+: .*untrusted/],
    [
      'an output of no step',
      `echo "\${{ steps.none.outputs.x }}"`,
      /^broken\.yml:7:\d+: .*"none" is not defined/,
    ],
  ])('does speak of %s', (_, script, want) => {
    const text = `on: issues\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Greet\n        run: ${script}\n`;
    expect(findingsOf(program, text, 'broken.yml')).toMatch(want);
  });

  it('does speak of a runner that does not exist', () => {
    const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-1.0\n    steps:\n      - run: "true"\n';
    expect(findingsOf(program, text, 'broken.yml')).toMatch(
      /^broken\.yml:4:\d+: label "ubuntu-1\.0" is unknown/,
    );
  });
});

it('says in one line that Go is missing', () => {
  const path = process.env.PATH;
  process.env.PATH = '';
  try {
    expect(() => installActionlint(join(root, 'node_modules/.cache/none'))).toThrow(
      /^Checking the workflows needs Go, .*\.$/,
    );
  } finally {
    process.env.PATH = path;
  }
});
