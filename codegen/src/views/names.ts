import type { ObjectType } from '../model/types.ts';

/** The names of everything that a package exports; each is unique in the package. */
export interface Names {
  readonly product: ProductNames;
  readonly operations: ReadonlyMap<string, OperationNames>;
  readonly schemas: ReadonlyMap<string, string>;
  readonly waiters: ReadonlyMap<string, string>;
  readonly objects: ReadonlyMap<ObjectType, string>;
  /** What texts may link to, by the name that they use: operations and waiters. */
  readonly links: ReadonlyMap<string, string>;
}

/** The names of what a package has once. */
export interface ProductNames {
  readonly methods: string;
  readonly methodsFile: string;
  readonly client: string;
  readonly options: string;
  readonly service: string;
  readonly regionId: string;
  readonly regionIds: string;
  readonly errorCode: string;
  readonly ramAction: string;
  readonly permissions: string;
  readonly arn: string;
}

/** The names that belong to one operation. */
export interface OperationNames {
  readonly constant: string;
  readonly request: string;
  readonly response: string;
  readonly method: string;
  readonly file: string;
}
