/** A parameter's value after the types of the spec were applied to it. */
export type Value = string | number | bigint | boolean | null | readonly Value[] | Values;

/** Typed values by name. The object has no prototype, so that no name can mean more than itself. */
export interface Values {
  readonly [name: string]: Value | undefined;
}

/** Creates an empty record without a prototype. */
export function emptyRecord<Item>(): Record<string, Item> {
  return Object.create(null) as Record<string, Item>;
}

/** Returns a text, or nothing where the parameter was not sent or is empty. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return value === undefined || value === null || value === '' ? undefined : String(value);
}

/** Returns a number, or `otherwise` where the parameter was not sent. */
export function numberOf(values: Values, name: string, otherwise: number): number {
  const value = values[name];
  return value === undefined || value === null ? otherwise : Number(value);
}

/** Returns the texts of a list, without its gaps. */
export function textsOf(values: Values, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item) => item !== null).map(String) : [];
}

/** Tells an object from a list and from nothing. */
export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
