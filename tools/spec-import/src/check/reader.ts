import { at, fail, type Place, quote } from '../place.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Reads one value at its place, or throws an error that names the place. */
export type Read<T> = (value: unknown, place: Place) => T;

/** Reads the members of one object whose member names are known. */
export interface Reader {
  readonly place: Place;
  /** Returns the member as `read` sees it, or undefined where there is none. */
  optional<T>(name: string, read: Read<T>): T | undefined;
  /** Returns the member as `read` sees it; there must be one. */
  required<T>(name: string, read: Read<T>): T;
}

/** Opens an object, which may have no other members than its vocabulary names. */
export function reader(value: unknown, place: Place, vocabulary: Vocabulary): Reader {
  const members = objectMembers(value, place);
  for (const name of members.keys()) {
    if (!vocabulary.carried.has(name) && !vocabulary.ignored.has(name)) {
      fail(at(place, name), `Unknown ${vocabulary.kind} member ${quote(name)}`);
    }
  }
  const optional = <T>(name: string, read: Read<T>) =>
    members.has(name) ? read(members.get(name), at(place, name)) : undefined;
  const required = <T>(name: string, read: Read<T>) =>
    members.has(name)
      ? read(members.get(name), at(place, name))
      : fail(place, `The ${vocabulary.kind} has no ${quote(name)}`);
  return { place, optional, required };
}

function objectMembers(value: unknown, place: Place): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    fail(place, `Expected an object, found ${quote(value)}`);
  }
  return new Map(Object.entries(value));
}

/** Reads an object whose member names are data, of a form that `readName` checks. */
export function mapOf<T, Name extends string = string>(
  read: (value: unknown, place: Place, name: Name) => T,
  readName: Read<Name> = (name) => name as Name,
): Read<ReadonlyMap<Name, T>> {
  return (value, place) =>
    new Map(
      [...objectMembers(value, place)].map(([key, member]) => {
        const memberPlace = at(place, key);
        const name = readName(key, memberPlace);
        return [name, read(member, memberPlace, name)];
      }),
    );
}

/** Reads a list. */
export function listOf<T>(read: Read<T>): Read<readonly T[]> {
  return (value, place) =>
    Array.isArray(value)
      ? value.map((element, index) => read(element, at(place, index)))
      : fail(place, `Expected a list, found ${quote(value)}`);
}

/** Reads a list that has at least one element. */
export function nonEmptyListOf<T>(read: Read<T>): Read<readonly T[]> {
  return (value, place) => {
    const list = listOf(read)(value, place);
    return list.length > 0 ? list : fail(place, 'Expected at least one element');
  };
}
