import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

// What an editor offers is asked of the compiler's language service, as an editor does.

const folder = join(import.meta.dirname, '..');
const file = join(folder, 'test/written-in-an-editor.ts');
const cursor = '/*here*/';

function completionsAt(text: string): string[] {
  const config = ts.readConfigFile(join(folder, '../../tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const source = text.replace(cursor, '');
  const host: ts.LanguageServiceHost = {
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptSnapshot: (path) => {
      const content = path === file ? source : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getScriptVersion: () => '1',
    readFile: (path) => (path === file ? source : ts.sys.readFile(path)),
  };
  const found = ts.createLanguageService(host).getCompletionsAtPosition(file, text.indexOf(cursor), {});
  return found?.entries.map(({ name }) => name) ?? [];
}

const call = (client: string, method: string) =>
  `import { ${client} } from '@scope/${client.toLowerCase()}';
   new ${client}().${method}({} as never, { retryOn: ['${cursor}'] });`;

test('the error codes of a package complete, and the families of them', () => {
  const offered = completionsAt(call('Slb', 'deleteLoadBalancer'));
  expect(offered).toEqual(
    expect.arrayContaining(['OperationBusy', 'ResourceNotFound.Listener', 'ResourceNotFound.*']),
  );
  expect(offered).not.toContain('OperationBusy.*');
});
