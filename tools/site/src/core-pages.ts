import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Application, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';

/** Documents every export of core, out of its types and its documentation comments. Returns the pages. */
export async function makeCorePages(root: string, pages: string): Promise<readonly string[]> {
  const folder = join(pages, 'reference/core');
  const options: Partial<TypeDocOptions & PluginOptions> = {
    plugin: ['typedoc-plugin-markdown'],
    outputs: [{ name: 'markdown', path: folder }],
    entryPoints: [join(root, 'packages/core/src/index.ts')],
    tsconfig: join(root, 'packages/core/tsconfig.json'),
    name: 'Core',
    // The package's README is a page of its own.
    readme: 'none',
    entryFileName: 'index.md',
    disableSources: true,
    skipErrorChecking: true,
    excludePrivate: true,
    // What every error has of the language, its own documentation tells.
    excludeExternals: true,
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    classPropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    tableColumnSettings: {
      hideDefaults: true,
      hideInherited: true,
      hideModifiers: true,
      hideOverrides: true,
    },
    // What core keeps to itself may stand in a signature.
    validation: { notExported: false, invalidLink: true, invalidPath: true },
    logLevel: 'Warn',
  };
  const application = await Application.bootstrapWithPlugins(options);
  const project = await application.convert();
  if (project === undefined) throw new Error('The exports of core could not be read');
  await application.generateOutputs(project);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  for (const file of files) polish(join(folder, file));
  return files;
}

/** A parameter that a function takes apart at once has no name there. */
function polish(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(/\\_\\_namedParameters|__namedParameters/g, 'options'));
}
