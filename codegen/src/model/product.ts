import type { Field, Type } from './types.ts';

/** One version of one product. */
export interface Product {
  /** The product's name on the wire, for example `Ecs`. */
  readonly name: string;
  readonly version: string;
  /** What RAM calls the product in actions, for example `ecs`, or an empty text where nobody wrote it down. */
  readonly ramCode: string;
  readonly style: 'RPC' | 'ROA';
  readonly endpoints: readonly Endpoint[];
  readonly operations: readonly Operation[];
  readonly schemas: readonly NamedSchema[];
  readonly waiters: readonly Waiter[];
  /** The operation that a package's README shows first, or an empty text. */
  readonly quickStart: string;
}

/** The host of a region in a network; a product with one central host has no region. */
export interface Endpoint {
  readonly region: string;
  readonly network: string;
  readonly host: string;
}

/** One API operation. */
export interface Operation {
  readonly name: string;
  /** One sentence, or an empty text. */
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** What to call in its place where it is deprecated: an operation, `vpc:CreateVpc` of another product, or an empty text. */
  readonly instead: string;
  readonly method: Method;
  readonly path: string;
  /** What a call does to the server's state. */
  readonly effect: 'read' | 'write' | 'unknown';
  readonly anonymous: boolean;
  readonly parameters: readonly Parameter[];
  readonly response: Type;
  readonly errorCodes: readonly string[];
  /** The HTTP statuses of each of them. */
  readonly errorStatuses: ReadonlyMap<string, readonly string[]>;
  /** Patterns of the resources that RAM checks, with placeholders in braces; none where it is not known. */
  readonly resources: readonly string[];
  /** How a successful answer is read. */
  readonly answer: 'json' | 'list' | 'any' | 'binary' | 'text';
  /** `infer` until a pass has replaced it. */
  readonly pagination: Pagination | 'infer' | 'none';
  /** What the spec says of the operation and a package cannot keep, in sentences for the report. */
  readonly gaps: readonly string[];
}

export const methods = ['GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS'] as const;

/** An HTTP method that the runtime can send. */
export type Method = (typeof methods)[number];

/** One request parameter. */
export interface Parameter extends Field {
  readonly in: 'query' | 'formData' | 'body' | 'path' | 'header' | 'host';
  readonly style: Style;
  /** Says for certain whether a string is a JSON list; `infer` leaves it to the example. */
  readonly json: boolean | 'infer';
}

export const styles = ['repeatList', 'flat', 'json', 'simple', 'spaceDelimited', 'pipeDelimited'] as const;

/** How a list or an object is written. */
export type Style = (typeof styles)[number];

/** A schema that others refer to by its name. */
export interface NamedSchema extends Pick<Field, 'name' | 'type' | 'facts'> {}

/** How the pages of a list operation are walked; the runtime's own type of that name says more. */
export type Pagination = TokenPagination | PageNumberPagination;

/** Paging with a token. */
export interface TokenPagination {
  readonly style: 'token';
  readonly items: string;
  readonly inputToken: string;
  readonly outputToken: string;
  readonly pageSize?: string;
  readonly defaultPageSize?: number;
  readonly alternative?: PageNumberPagination;
}

/** Paging by page number. */
export interface PageNumberPagination {
  readonly style: 'page';
  readonly items: string;
  readonly pageNumber: string;
  readonly pageSize: string;
  readonly total: string;
  readonly defaultPageSize?: number;
}

/** A named condition to wait for. */
export interface Waiter {
  readonly name: string;
  readonly description: string;
  readonly operation: string;
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
  readonly acceptors: readonly Acceptor[];
}

/** What a value of an answer is compared with. */
export type Scalar = string | number | boolean;

/** One rule of a waiter. */
export type Acceptor = { readonly outcome: 'success' | 'failure' | 'retry' } & (
  | {
      readonly path: string;
      readonly match: 'all';
      /** One value, or several that are as good as each other. */
      readonly value: Scalar | readonly Scalar[];
      /** The parameter that lists what the answer must hold. */
      readonly asked?: string;
    }
  | { readonly path: string; readonly match: 'any'; readonly value: Scalar | readonly Scalar[] }
  | { readonly path: string; readonly match: 'exists'; readonly asked?: string }
  | { readonly path: string; readonly match: 'none' }
  | { readonly errorCode: string }
);
