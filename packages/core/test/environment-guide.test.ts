import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const core = join(import.meta.dirname, '..');
const guide = readFileSync(join(core, '../../docs/guides/environment.md'), 'utf8');

/** Every variable that a text names, of ours or of proxies. */
function variablesIn(text: string): string[] {
  return [...text.matchAll(/\b(?:ALIBABA_CLOUD_[A-Z0-9_]+|(?:HTTPS?|NO)_PROXY)\b/g)].map(([name]) => name);
}

test('the guide lists every variable that the code reads, once, and no other', () => {
  const rows = guide.split('\n').filter((line) => line.startsWith('| `'));
  const listed = rows.flatMap((row) => variablesIn(row.split('|')[1] ?? ''));
  const files = readdirSync(join(core, 'src'), { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(core, 'src', file), 'utf8'));
  expect(listed).toHaveLength(new Set(listed).size);
  expect([...listed].sort()).toEqual([...new Set(code.flatMap(variablesIn))].sort());
});
