/** The type of a parameter, of a field or of an answer, free of OpenAPI and of TypeScript. */
export type Type = UnknownType | PrimitiveType | BinaryType | ListType | MapType | ObjectType | ReferenceType;

/** A value of which nothing is known, or nothing that a type could say. */
export interface UnknownType {
  readonly kind: 'unknown';
  /** Why, for the report; by default, because the metadata names no type. */
  readonly reason?: string;
}

/** A scalar; `values` are the known ones, and there may be others. */
export interface PrimitiveType {
  readonly kind: 'primitive';
  readonly name: 'string' | 'boolean' | 'number' | 'int64';
  readonly values: readonly (string | number)[];
  /** In an answer: whether the values were taken over from the request, or must not be. */
  readonly requestValues?: 'taken' | 'refused';
}

/** Raw bytes. */
export interface BinaryType {
  readonly kind: 'binary';
}

/** A list. */
export interface ListType {
  readonly kind: 'list';
  readonly items: Type;
}

/** An object with any keys. */
export interface MapType {
  readonly kind: 'map';
  readonly values: Type;
}

/** An object with known fields; an `open` one is known to have others as well. */
export interface ObjectType {
  readonly kind: 'object';
  readonly fields: readonly Field[];
  readonly open: boolean;
}

/** A named schema of the product. */
export interface ReferenceType {
  readonly kind: 'reference';
  readonly schema: string;
}

/** One member of an object. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly type: Type;
  readonly facts: Facts;
}

/** What the metadata says of a value beyond its type. */
export interface Facts {
  readonly description: string;
  readonly deprecated: boolean;
  /** What to use in its place where it is deprecated, or an empty text. */
  readonly instead: string;
  /** What values mean, where their names do not say it. */
  readonly meanings: ReadonlyMap<string, string>;
  readonly default: unknown;
  readonly example: unknown;
  readonly limits: ReadonlyMap<Limit, string>;
}

/** The limits that the metadata knows. */
export type Limit = (typeof limits)[number];

/** Their names, in the order in which documentation lists them. */
export const limits = [
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
] as const;

/** A plain string. */
export const text: PrimitiveType = { kind: 'primitive', name: 'string', values: [] };

/** The facts of a value of which nothing is known. */
export const noFacts: Facts = {
  description: '',
  deprecated: false,
  instead: '',
  meanings: new Map(),
  default: undefined,
  example: undefined,
  limits: new Map(),
};
