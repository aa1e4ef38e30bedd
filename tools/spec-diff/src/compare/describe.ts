import { codeSpan, type Type } from '@scope/codegen';

/** Names a type for people. */
export function describeType(type: Type): string {
  switch (type.kind) {
    case 'unknown':
      return 'a value of unknown type';
    case 'binary':
      return 'bytes';
    case 'list':
      return `a list of ${describeMany(type.items)}`;
    case 'map':
      return `a map of ${describeMany(type.values)}`;
    case 'object':
      return 'an object';
    case 'primitive':
      return type.name === 'int64' ? 'a 64-bit integer' : `a ${type.name}`;
    case 'reference':
      return `the schema ${codeSpan(type.schema)}`;
  }
}

function describeMany(type: Type): string {
  if (type.kind === 'binary' || type.kind === 'reference') return describeType(type);
  return describeType(type).replace(/^an? (64-bit integer|value|list|map|object|\w+)/, '$1s');
}

/** Prints a value for people, in a reasonable length. */
export function describeValue(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  const characters = [...text];
  return codeSpan(characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : text);
}
