type Scalar = string | number | boolean | bigint | null | undefined;

/** What JSON can hold. A `bigint` stands for an integer that a number cannot hold exactly. */
export type Json = Scalar | readonly Json[] | { readonly [member: string]: Json };

/** As much of a value as a test cares for: members may be left out at every level, names and types are as ever. */
export type PartOf<T> = unknown extends T
  ? unknown
  : T extends Scalar | Uint8Array | Date
    ? T
    : T extends readonly (infer Item)[]
      ? readonly PartOf<Item>[]
      : T extends object
        ? { readonly [Member in keyof T]?: PartOf<T[Member]> | undefined }
        : T;
