import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { type Command, commands, commandsIn } from '../src/commands.ts';
import { documents, root } from '../src/documents.ts';
import { elsewhere } from '../src/elsewhere.ts';
import { readDocument } from '../src/read-document.ts';

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
}

const all = documents().map(readDocument);
const written = all
  .flatMap(({ blocks }) => blocks)
  .filter(({ language, document }) => {
    const isRunElsewhere = elsewhere.some((entry) => entry.document === document && entry.language === 'sh');
    return language === 'sh' && !isRunElsewhere;
  })
  .flatMap(({ document, line, text }) =>
    commandsIn(text).map((command) => ({ place: `${document}:${line}`, command })),
  );

function fits({ command }: Command, text: string): boolean {
  return typeof command === 'string' ? command === text : command.test(text);
}

describe('commands in blocks', () => {
  it.each(written)('$command is run ($place)', ({ command }) => {
    expect(commands.filter((entry) => fits(entry, command)).length).toBe(1);
  });

  it.each(commands)('$command stands in a document, and $ranBy runs it', ({ command, ranBy, mentions }) => {
    expect(written.some((line) => fits({ command, ranBy, mentions }, line.command))).toBe(true);
    expect(existsSync(join(root, ranBy)) && readFileSync(join(root, ranBy), 'utf8')).toContain(mentions);
  });

  it('are read line by line, without comments', () => {
    expect(commandsIn('# first\nnpm ci # quick\nnpm run a -- \\\n  --b\n\n')).toEqual([
      'npm ci',
      'npm run a -- --b',
    ]);
  });
});

describe('commands in sentences and tables', () => {
  /** The scripts of the workspace, and of the projects in the document's folder, as the examples are. */
  function scriptsFor(path: string): Readonly<Record<string, string>> {
    const own = ['package.json', '*/package.json'].map((name) => posix.join(dirname(path), name));
    const files = globSync(['package.json', ...own], { cwd: root, ignore: ['**/node_modules/**'] });
    const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest;
    return Object.assign({}, ...files.map((file) => read(file).scripts));
  }

  it.each(documents())('in %s name scripts that the workspace has', (path) => {
    const scripts = scriptsFor(path);
    const text = readFileSync(join(root, path), 'utf8');
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
