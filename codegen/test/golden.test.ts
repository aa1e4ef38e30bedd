import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse/document.ts';
import { runPasses } from '../src/passes/index.ts';
import { printPackage } from '../src/print-package.ts';
import { readDocument } from '../src/read-document.ts';
import { readTree } from '../src/read-tree.ts';
import { createRenderer } from '../src/render.ts';

const golden = fileURLToPath(new URL('golden', import.meta.url));
const cases = readdirSync(golden);
const render = createRenderer();
const source = { folder: 'demo', scope: '@scope', source: 'specs/demo/2020-01-01.json' };

/** Prints a case's package; each file that `expected` holds is compared, the rest of the package is not the point. */
function printed(name: string): ReadonlyMap<string, string> {
  const document = readDocument(join(golden, name), {
    folder: name,
    source: 'spec.json',
    overlay: 'overlay.yaml',
  });
  const { owned, scaffold } = printPackage(runPasses(parseDocument(document)), source, render);
  return new Map([...owned, ...scaffold]);
}

describe.each(cases)('golden %s', (name) => {
  const expected = join(golden, name, 'expected');
  const files = printed(name);

  it.each([...readTree(expected).keys()])('prints %s', async (path) => {
    expect([...files.keys()]).toContain(path);
    await expect(files.get(path)).toMatchFileSnapshot(join(expected, path));
  });
});

describe('golden packages', () => {
  it('have no type error, in whole', { timeout: 60_000 }, () => {
    const config = ts.readConfigFile(join(golden, '../../../tsconfig.base.json'), (path) =>
      readFileSync(path, 'utf8'),
    );
    const { options } = ts.convertCompilerOptionsFromJson(config.config.compilerOptions, golden);
    const virtual = new Map(
      cases.flatMap((name) =>
        [...printed(name)].map(([path, text]) => [join(golden, name, 'whole', path), text] as const),
      ),
    );
    expect(typeErrors(virtual, options)).toEqual([]);
  });
});

function typeErrors(virtual: ReadonlyMap<string, string>, options: ts.CompilerOptions): readonly string[] {
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.directoryExists = () => true;
  const roots = [...virtual.keys()].filter((path) => path.endsWith('.ts'));
  const program = ts.createProgram(roots, options, host);
  const ours = ts.getPreEmitDiagnostics(program).filter(({ file }) => file && virtual.has(file.fileName));
  return ours.map(({ file, messageText }) => {
    return `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
