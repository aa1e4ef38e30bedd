// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.

/** `Tree`, a schema that operations share. */
export interface Tree {
  Name: string;
  Children?: readonly Tree[] | undefined;
  ByName?: TreeMap | undefined;
  Own?: TreeOwn | undefined;
}

/** `Own` in `Tree`. */
export interface TreeOwn {
  A?: string | undefined;
}

/** `TreeMap`, a schema that operations share. */
export interface TreeMap {
  readonly [name: string]: TreeMap;
}

/** `NameList`, a schema that operations share. */
export type NameList = readonly string[];

/** `Alias`, a schema that operations share. */
export type Alias = Tree;

/** `Nested`, a schema that operations share. */
export type Nested = readonly NestedItem[];

/** An element in `Nested`. */
export interface NestedItem {
  A?: Nested | undefined;
}
