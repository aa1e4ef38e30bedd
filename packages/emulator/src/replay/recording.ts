/** The version of the form in which recordings are written. */
export const recordingVersion = 1;

/** One call as it was sent, without what is secret or new each time. */
export interface SentCall {
  /** The product's name on the wire, for example `Ecs`. */
  readonly product: string;
  readonly version: string;
  readonly action: string;
  /** The region that the call was for; none where the operation knows no regions. */
  readonly region?: string;
  /** The parameters besides `RegionId`, in the types of the spec; integers that a double cannot hold are texts. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** One call and what it was answered with. */
export interface RecordedCall extends SentCall {
  /** The HTTP status: of 400 and more it is a refusal, which has a `code`. */
  readonly status: number;
  /** The answer's body without its `RequestId`. Default: an empty one. */
  readonly answer?: unknown;
  /** The vendor's code of a refusal. */
  readonly code?: string;
  /** The text of a refusal. Default: an empty one. */
  readonly message?: string;
  /** Who was refused what, where policies refused the call. */
  readonly accessDeniedDetail?: Readonly<Record<string, string>>;
}

/** The calls of a session in the order in which they were answered. `recording.schema.json` in this package describes it. */
export interface Recording {
  readonly version: typeof recordingVersion;
  readonly calls: readonly RecordedCall[];
}

/** Names an operation as people write it. */
export function nameOf({ product, action }: Pick<SentCall, 'product' | 'action'>): string {
  return `${product}.${action}`;
}
