import { type DeclarationView, declareType } from './declarations.ts';
import { factLines } from './documentation.ts';
import type { PackageContext } from './package-context.ts';
import { nameOf } from './registry.ts';

/** What the template of the schemas' module prints. */
export interface SchemasView {
  readonly header: string;
  readonly declarations: readonly DeclarationView[];
}

/** Makes the view of the module with the named schemas, which serve requests and answers alike. */
export function schemasView({ product, names, header }: PackageContext): SchemasView {
  const declarations = product.schemas.flatMap(({ name, type, facts }) => {
    const title = `\`${name}\`, a schema that operations share.`;
    return declareType(nameOf(names.schemas, name), type, [title, ...factLines(facts)], {
      names,
      direction: 'request',
      owner: `\`${name}\``,
    });
  });
  return { header, declarations };
}
