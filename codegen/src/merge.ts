/** Tells whether a value is an object with members. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Merges as overlays do: objects member by member, lists end to end, and anything else is replaced. */
export function merged(value: unknown, update: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(update)) return [...value, ...update];
  if (!isObject(value) || !isObject(update)) return update;
  const result = { ...value };
  for (const [key, entry] of Object.entries(update)) {
    setMember(result, key, Object.hasOwn(value, key) ? merged(value[key], entry) : entry);
  }
  return result;
}

/** Sets an own member, whatever its name: an assignment to `__proto__` would change the prototype. */
export function setMember(object: object, key: string | number, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
