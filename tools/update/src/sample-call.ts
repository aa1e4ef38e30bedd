import {
  type Data,
  dataLiteral,
  type NamedProduct,
  nameOf,
  type Operation,
  type Product,
  type Type,
} from '@scope/codegen';
import { UpdateError } from './errors.ts';

/** A call of a new package that its first test makes, as code. */
export interface SampleCall {
  readonly client: string;
  readonly method: string;
  readonly operation: string;
  readonly request: string;
}

/** Picks the operation that asks least of its caller, and makes a request for it. */
export function sampleCall({ product, names }: NamedProduct): SampleCall {
  const [operation] = product.operations.toSorted((a, b) => effort(a) - effort(b));
  if (operation === undefined) throw new UpdateError(`${product.name} has no operation`);
  const required = operation.parameters.filter((parameter) => parameter.required);
  const request = new Map(
    required.map(({ name, type, facts }) => [name, sampleValue(type, product, facts.example)]),
  );
  return {
    client: names.product.methods,
    method: nameOf(names.operations, operation.name).method,
    operation: operation.name,
    request: dataLiteral(request, '    '),
  };
}

function effort({ parameters, effect }: Operation): number {
  return 2 * parameters.filter(({ required }) => required).length + (effect === 'read' ? 0 : 1);
}

function sampleValue(type: Type, product: Product, example: unknown): Data {
  switch (type.kind) {
    case 'list':
      return [sampleValue(type.items, product, undefined)];
    case 'object': {
      const required = type.fields.filter((field) => field.required);
      return new Map(
        required.map((field) => [field.name, sampleValue(field.type, product, field.facts.example)]),
      );
    }
    case 'map':
      return new Map();
    case 'reference': {
      const target = product.schemas.find(({ name }) => name === type.schema);
      return sampleValue(target?.type ?? { kind: 'unknown' }, product, undefined);
    }
    case 'primitive': {
      const [known] = type.values;
      return known ?? sampleScalar(type.name, example);
    }
    default:
      return 'sample';
  }
}

function sampleScalar(name: 'string' | 'boolean' | 'number' | 'int64', example: unknown): Data {
  const kind = name === 'int64' ? 'number' : name;
  if (typeof example === kind) return example as Data;
  return { string: 'sample', boolean: true, number: 1 }[kind];
}
