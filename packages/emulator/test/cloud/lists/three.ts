type Fields = Readonly<Record<string, unknown>>;

/** Three resources of a kind, which differ in whatever lists can ask for. */
export interface Three {
  readonly kind: string;
  /** What ids are made of: `d-1` of `d-?`. */
  readonly id: string | readonly [string, string, string];
  /** What all of them have; a `?` in a text stands for the number of each. */
  readonly all?: Fields;
  readonly each?: readonly [Fields, Fields, Fields];
  /** The status of each; none where the resource has no status. */
  readonly status?: readonly [string, string, string];
  readonly region?: string;
  readonly tagged?: boolean;
}
