import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

/** Where the templates are. */
export const templatesFolder: string = fileURLToPath(new URL('../templates', import.meta.url));

const compileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  explicitPartialContext: true,
  preventIndent: true,
} as const;

/** Fills a template, named without extension, with a view. */
export type Render = (template: string, view: object) => string;

/** Compiles all templates. They cannot call helpers, nor miss a value in silence; views come ready escaped. */
export function createRenderer(): Render {
  const handlebars = Handlebars.create();
  const templates = new Map<string, (view: object) => string>();
  for (const file of readdirSync(templatesFolder)) {
    const name = basename(file, '.hbs');
    const source = readFileSync(join(templatesFolder, file), 'utf8');
    handlebars.registerPartial(name, source);
    templates.set(name, handlebars.compile(source, compileOptions));
  }
  return (template, view) => {
    const fill = templates.get(template);
    if (fill === undefined) throw new Error(`There is no template "${template}"`);
    return fill(view);
  };
}
