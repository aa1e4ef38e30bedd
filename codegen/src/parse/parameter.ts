import type { OpenAPIV3_1 } from 'openapi-types';
import { member, onlyMembers, requiredMember, type SpecNode, specError } from '../document/node.ts';
import { choice, flag, optionalText, requiredText } from '../document/scalar.ts';
import { type Parameter, type Style, styles } from '../model/product.ts';
import { parseFacts } from './facts.ts';
import { parseSchema } from './schema.ts';

const known: ReadonlySet<string> = new Set<keyof OpenAPIV3_1.ParameterObject | `x-acs-${string}`>([
  'name',
  'in',
  'required',
  'deprecated',
  'description',
  'schema',
  'x-acs-style',
  'x-acs-json',
  'x-acs-instead',
]);

const positions = ['query', 'header', 'path'] as const;

/** Reads a Parameter Object. */
export function parseParameter(node: SpecNode): Parameter {
  onlyMembers(node, known);
  return parameter(node, requiredMember(node, 'schema'), {
    name: requiredText(node, 'name'),
    in: choice(requiredMember(node, 'in'), positions),
    required: flag(node, 'required'),
    style: parseStyle(node),
  });
}

/** Makes a parameter of a schema and of the node that holds its extensions. */
export function parameter(
  node: SpecNode,
  schema: SpecNode,
  place: Pick<Parameter, 'name' | 'in' | 'required' | 'style'>,
): Parameter {
  const facts = parseFacts(schema, flag(node, 'deprecated') || flag(schema, 'deprecated'));
  return {
    ...place,
    type: parseSchema(schema),
    facts: {
      ...facts,
      description: optionalText(node, 'description') || facts.description,
      instead: optionalText(node, 'x-acs-instead') || facts.instead,
    },
    json: parseJson(member(node, 'x-acs-json')),
  };
}

/** Reads how a parameter is written. */
export function parseStyle(node: SpecNode): Style {
  const style = member(node, 'x-acs-style');
  return style === undefined ? 'repeatList' : choice(style, styles);
}

function parseJson(node: SpecNode | undefined): boolean | 'infer' {
  if (node === undefined) return 'infer';
  if (typeof node.value !== 'boolean') throw specError(node, 'true or false is expected');
  return node.value;
}
