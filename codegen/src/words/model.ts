/** Where a text stands, so that people find it. */
export interface Place {
  /** As a path from the workspace's root with `/`. */
  readonly file: string;
  readonly line: number;
}

/** Which half of an operation a field belongs to. */
export type Direction = 'request' | 'response';

/** How far a text reaches, the nearest first: one operation, those of its file, the product, or every product. */
export const reaches = ['operation', 'file', 'product', 'common'] as const;

/** One of them. */
export type Reach = (typeof reaches)[number];

/** What is written of fields whose path ends in a key. */
export interface FieldWords {
  /** Names joined with dots: `Status`, or `Disk.Status`. */
  readonly key: string;
  readonly reach: Reach;
  /** The operations that it is for; all where undefined. */
  readonly operations: ReadonlySet<string> | undefined;
  /** The half that it is for; both where undefined. */
  readonly direction: Direction | undefined;
  readonly text: string;
  /** What values mean. */
  readonly values: ReadonlyMap<string, string>;
  /** What to use in the place of a deprecated field, or an empty text. */
  readonly instead: string;
  readonly place: Place;
}

/** What is written of an operation. */
export interface OperationWords {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** What to call in the place of a deprecated operation, or an empty text. */
  readonly instead: string;
  readonly place: Place;
}

/** All texts of a product, the common ones among them. */
export interface Words {
  readonly operations: readonly OperationWords[];
  readonly fields: readonly FieldWords[];
}
