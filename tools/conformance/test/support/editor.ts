import { join } from 'node:path';
import ts from 'typescript';

const folder = join(import.meta.dirname, '../..');
const file = join(folder, 'test/written-in-an-editor.ts');

/** Opens a text like a file of this project, in the compiler's language service, which is what an editor asks. */
export function openInEditor(text: string): { service: ts.LanguageService; file: string } {
  const config = ts.readConfigFile(join(folder, '../../tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const host: ts.LanguageServiceHost = {
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptSnapshot: (path) => {
      const content = path === file ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getScriptVersion: () => '1',
    readFile: (path) => (path === file ? text : ts.sys.readFile(path)),
  };
  return { service: ts.createLanguageService(host), file };
}
