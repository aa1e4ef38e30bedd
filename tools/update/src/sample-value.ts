import {
  type Data,
  type Facts,
  type Field,
  type Limit,
  type Product,
  resolved,
  type Type,
} from '@scope/codegen';

/** What a sample is made for. */
export type Sampled = Pick<Field, 'type' | 'facts'>;

const nothingKnown: Type = { kind: 'unknown' };
const deepest = 10;

/** Makes a value for a parameter or a field: its example where that fits, else the simplest within its limits. */
export function sampleValue({ type, facts }: Sampled, product: Product, depth = 0): Data {
  // A schema may ask for itself without end.
  const target = depth < deepest ? resolved(type, product) : nothingKnown;
  switch (target.kind) {
    case 'list': {
      const length = Math.max(1, limitOf(facts, 'minItems') ?? 1);
      return Array.from({ length }, () =>
        sampleValue({ type: target.items, facts: plain(facts) }, product, depth + 1),
      );
    }
    case 'object': {
      const required = target.fields.filter((field) => field.required);
      return new Map(required.map((field) => [field.name, sampleValue(field, product, depth + 1)]));
    }
    case 'map':
      return new Map();
    case 'primitive': {
      const [known] = target.values;
      return known ?? sampleScalar(target.name, facts);
    }
    default:
      return 'sample';
  }
}

/** The limits of a list are not those of its items. */
function plain(facts: Facts): Facts {
  return { ...facts, example: undefined, limits: new Map() };
}

function sampleScalar(name: 'string' | 'boolean' | 'number' | 'int64', facts: Facts): Data {
  const { example } = facts;
  if (name === 'boolean') return typeof example === 'boolean' ? example : true;
  if (name !== 'string') return within(facts, typeof example === 'number' ? example : 1);
  const text = typeof example === 'string' ? example : 'sample';
  const [shortest, longest] = [limitOf(facts, 'minLength') ?? 0, limitOf(facts, 'maxLength')];
  return text.padEnd(shortest, 's').slice(0, longest);
}

function within(facts: Facts, wanted: number): number {
  const [least, most] = [limitOf(facts, 'minimum') ?? wanted, limitOf(facts, 'maximum') ?? wanted];
  return Math.min(Math.max(wanted, least), most);
}

/** A limit that no value of a test should try to reach counts as none. */
function limitOf({ limits }: Facts, name: Limit): number | undefined {
  const limit = Number(limits.get(name));
  return Number.isSafeInteger(limit) && limit >= 0 && limit <= 1_000 ? limit : undefined;
}
