import { readFileSync } from 'node:fs';

/** The vendor's packages that a language needs, each with its exact version. */
export type Versions = Readonly<Record<string, string>>;

/** What is installed, by language: the only place that says so. */
export const versions: Readonly<Record<'python' | 'npm' | 'go' | 'java', Versions>> = JSON.parse(
  readFileSync(new URL('../versions.json', import.meta.url), 'utf8'),
);
