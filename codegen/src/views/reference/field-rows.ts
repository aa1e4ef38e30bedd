import type { Parameter } from '../../model/product.ts';
import type { Facts, Field, Type } from '../../model/types.ts';
import { codeCell } from '../../print/markdown.ts';
import { insteadSentence, toldFacts } from '../documentation.ts';
import { nameOf } from '../registry.ts';
import { createAnchors } from './anchor.ts';
import { productPages, type ReferenceContext } from './context.ts';
import { link, prose } from './prose.ts';

/** One line of a table of fields. */
export interface FieldRow {
  /** The name of the place, for links: `request-SystemDisk.Size`. */
  readonly anchor: string;
  /** The path from the top, as plain text. */
  readonly path: string;
  /** The same as Markdown. */
  readonly code: string;
  readonly type: string;
  readonly text: string;
}

/** Which half of an operation a table shows; its anchors begin with it. */
export type Half = 'request' | 'response' | 'schema';

/** A table of fields. */
export interface FieldTable {
  readonly label: string;
  readonly rows: readonly FieldRow[];
}

/** Makes the table of some fields, in a list of one; of no fields, none. */
export function fieldTables(
  fields: readonly (Field | Parameter)[],
  half: Half,
  context: ReferenceContext,
): readonly FieldTable[] {
  if (fields.length === 0) return [];
  return [{ label: half === 'request' ? 'Parameter' : 'Field', rows: fieldRows(fields, half, context) }];
}

/** Lists the fields of a request or of an answer, the nested ones right behind the one that holds them. */
export function fieldRows(
  fields: readonly (Field | Parameter)[],
  half: Half,
  context: ReferenceContext,
): readonly FieldRow[] {
  const anchors = createAnchors();
  const rowsOf = (own: readonly (Field | Parameter)[], above: string): readonly FieldRow[] =>
    own.flatMap((field) => {
      const path = above === '' ? field.name : `${above}.${field.name}`;
      const row: FieldRow = {
        anchor: anchors(`${half}-${path}`),
        path,
        code: codeCell(path),
        type: typeCell(field, half, context),
        text: textCell(field, context),
      };
      return [row, ...rowsOf(membersOf(field.type), path)];
    });
  return rowsOf(fields, '');
}

/** Lists the members of a type, of the elements of a list, or of the values of a map; named schemas have their own place. */
export function membersOf(type: Type): readonly Field[] {
  if (type.kind === 'list') return membersOf(type.items);
  if (type.kind === 'map') return membersOf(type.values);
  return type.kind === 'object' ? type.fields : [];
}

function typeCell(field: Field | Parameter, half: Half, context: ReferenceContext): string {
  const name = typeName(field.type, context);
  const asText = 'style' in field && field.style === 'json' && field.type.kind !== 'primitive';
  const alternatives = asText ? `${name} or its JSON text` : name;
  return field.required && half !== 'response' ? `${alternatives}, **required**` : alternatives;
}

/** Prints what kind of value a type is, as a TypeScript programmer says it. */
export function typeName(type: Type, context: ReferenceContext): string {
  switch (type.kind) {
    case 'list':
      return `list of ${typeName(type.items, context)}`;
    case 'map':
      return `map of ${typeName(type.values, context)}`;
    case 'primitive':
      return type.name === 'int64' ? 'number or bigint' : type.name;
    case 'binary':
      return 'bytes';
    case 'unknown':
      return 'anything';
    case 'object':
      return 'object';
    case 'reference': {
      const schema = nameOf(context.names.schemas, type.schema);
      return link(codeCell(schema), `${productPages.schemas}.md#schema-${schema}`);
    }
  }
}

function textCell({ facts, type }: Field, context: ReferenceContext): string {
  const sentences = [
    deprecation(facts, context),
    prose(facts.description, context),
    ...valuesOf(type, facts),
    codeSafe(toldFacts(facts)),
  ];
  const meanings = [...facts.meanings].map(
    ([value, meaning]) => `<br>• ${codeCell(value)}: ${prose(meaning, context)}`,
  );
  return sentences.filter((sentence) => sentence !== '').join(' ') + meanings.join('');
}

function deprecation({ deprecated, instead }: Facts, context: ReferenceContext): string {
  return deprecated ? `**Deprecated.** ${prose(insteadSentence(instead), context)}` : '';
}

/** Names the known values, unless each has a line of its own that explains it. */
function valuesOf(type: Type, { meanings }: Pick<Facts, 'meanings'>): readonly string[] {
  if (type.kind === 'list') return valuesOf(type.items, { meanings });
  if (type.kind !== 'primitive') return [];
  const others = type.values.map(String).filter((value) => !meanings.has(value));
  if (others.length === 0) return [];
  return [`${meanings.size === 0 ? 'Known values' : 'Further values'}: ${others.map(codeCell).join(', ')}.`];
}

/** Sentences that the generator makes hold text of a spec only as pieces of code. */
function codeSafe(sentences: string): string {
  return sentences.replaceAll('|', '\\|');
}
