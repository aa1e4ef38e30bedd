import { markdownText } from '../../print/markdown.ts';
import { nameOf } from '../registry.ts';
import type { ReferenceContext } from './context.ts';
import { type FieldTable, fieldTables, membersOf, typeName } from './field-rows.ts';
import { frontText } from './front-matter.ts';
import { paragraphs } from './prose.ts';

/** What the template of the page with a product's shared schemas prints. */
export interface SchemasPage {
  readonly title: string;
  readonly summary: string;
  readonly header: string;
  readonly product: string;
  readonly schemas: readonly SchemaSection[];
}

/** One schema. */
export interface SchemaSection {
  readonly anchor: string;
  readonly name: string;
  readonly type: string;
  readonly paragraphs: readonly string[];
  readonly fields: readonly FieldTable[];
}

/** Makes the view of the page with the schemas that operations share. */
export function schemasPage(context: ReferenceContext): SchemasPage {
  const { product, header, names } = context;
  return {
    title: frontText(`Schemas of ${product.name}`),
    summary: frontText(`The types that operations of ${product.name} share.`),
    header,
    product: markdownText(product.name),
    schemas: product.schemas.map(({ name, type, facts }) => {
      const constant = nameOf(names.schemas, name);
      const tables = fieldTables(membersOf(type), 'schema', context);
      return {
        anchor: `schema-${constant}`,
        name: constant,
        type: typeName(type, context),
        paragraphs: paragraphs(facts.description, context),
        // Schemas may have fields of one name, so that the schema's own comes before it.
        fields: tables.map(({ label, rows }) => ({
          label,
          rows: rows.map((row) => ({ ...row, anchor: `${constant}-${row.anchor}` })),
        })),
      };
    }),
  };
}
