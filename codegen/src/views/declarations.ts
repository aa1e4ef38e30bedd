import type { Parameter } from '../model/product.ts';
import type { Field, ObjectType, Type } from '../model/types.ts';
import { type DocLine, docComment } from '../print/comment.ts';
import { propertyKey } from '../print/literal.ts';
import { codeSpan } from '../print/markdown.ts';
import { factLines } from './documentation.ts';
import type { Names } from './names.ts';
import { nameOf } from './registry.ts';
import { type Direction, typeText } from './type-text.ts';

const indent = '  ';

/** What the template of a type declaration prints; an alias has a `type`, an interface has `fields`. */
export interface DeclarationView {
  readonly doc: string;
  readonly name: string;
  readonly isAlias: boolean;
  readonly type: string;
  readonly fields: readonly FieldView[];
}

/** One line of an interface. */
export interface FieldView {
  readonly doc: string;
  /** The key with its question mark. */
  readonly key: string;
  /** The type with the white space before it, like an alias's. */
  readonly type: string;
}

/** How a group of declarations that belong together is printed. */
export interface DeclarationContext {
  readonly names: Names;
  readonly direction: Direction;
  /** Completes "`Instances.Instance` in …" in the documentation of nested types. */
  readonly owner: string;
}

/** Declares the parameters of an operation and every object in them. */
export function declareRequest(
  name: string,
  parameters: readonly Parameter[],
  doc: readonly DocLine[],
  context: DeclarationContext,
): readonly DeclarationView[] {
  // An empty interface would let any field pass.
  if (parameters.length === 0) return [aliasView(name, ' Record<string, never>', doc)];
  const fields = parameters.map((parameter) => fieldView(parameter, context, acceptsText(parameter)));
  return [interfaceView(name, fields, doc), ...nestedDeclarations(parameters, [], context)];
}

/** Declares a type under a name of its own, and every object in it. */
export function declareType(
  name: string,
  type: Type,
  doc: readonly DocLine[],
  context: DeclarationContext,
): readonly DeclarationView[] {
  if (type.kind === 'object') return declareObject(name, type, doc, [], context);
  const nested = nestedOf(type, [], context);
  if (type.kind === 'map') {
    return [interfaceView(name, [indexField(type.values, context)], doc), ...nested];
  }
  const offset = `export type ${name} = `.length;
  return [aliasView(name, typeText(type, { ...context, indent: '', offset }), doc), ...nested];
}

function declareObject(
  name: string,
  type: ObjectType,
  doc: readonly DocLine[],
  path: readonly string[],
  context: DeclarationContext,
): readonly DeclarationView[] {
  const fields = type.fields.map((field) => fieldView(field, context));
  const all = type.open ? [...fields, indexField({ kind: 'unknown' }, context)] : fields;
  return [interfaceView(name, all, doc), ...nestedDeclarations(type.fields, path, context)];
}

function nestedDeclarations(
  fields: readonly Field[],
  path: readonly string[],
  context: DeclarationContext,
): readonly DeclarationView[] {
  return fields.flatMap((field) => nestedOf(field.type, [...path, field.name], context));
}

function nestedOf(
  type: Type,
  path: readonly string[],
  context: DeclarationContext,
): readonly DeclarationView[] {
  if (type.kind === 'list') return nestedOf(type.items, path, context);
  if (type.kind === 'map') return nestedOf(type.values, path, context);
  if (type.kind !== 'object') return [];
  const place = path.length === 0 ? 'An element' : codeSpan(path.join('.'));
  const doc = [`${place} in ${context.owner}.`];
  return declareObject(nameOf(context.names.objects, type), type, doc, path, context);
}

/** A value that travels as one JSON text may be passed as that text. */
function acceptsText({ style, type }: Parameter): boolean {
  return style === 'json' && type.kind !== 'primitive' && type.kind !== 'unknown';
}

function fieldView(field: Field, context: DeclarationContext, orText = false): FieldView {
  const isRequest = context.direction === 'request';
  const isRequired = field.required && (isRequest || field.name === 'RequestId');
  const key = propertyKey(field.name) + (isRequired ? '' : '?');
  const alternatives = [...(orText ? ['string'] : []), ...(isRequest && !isRequired ? ['undefined'] : [])];
  return {
    doc: docComment(factLines(field.facts), { indent, links: context.names.links }),
    key,
    type: typeText(
      field.type,
      { ...context, indent, offset: indent.length + key.length + 2 },
      ...alternatives,
    ),
  };
}

function indexField(values: Type, context: DeclarationContext): FieldView {
  const key = `${context.direction === 'request' ? 'readonly ' : ''}[name: string]`;
  return {
    doc: '',
    key,
    type: typeText(values, { ...context, indent, offset: indent.length + key.length + 2 }),
  };
}

function interfaceView(name: string, fields: readonly FieldView[], doc: readonly DocLine[]): DeclarationView {
  return { doc: docComment(doc), name, isAlias: false, type: '', fields };
}

function aliasView(name: string, type: string, doc: readonly DocLine[]): DeclarationView {
  return { doc: docComment(doc), name, isAlias: true, type, fields: [] };
}
