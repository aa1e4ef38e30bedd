import type { Pair } from './wire.ts';

/** How one request parameter travels. What a binding leaves out has its default. */
export interface ParameterBinding {
  /** Where the parameter stands. Default: `query`. */
  readonly in?: 'query' | 'formData' | 'body' | 'path' | 'header' | 'host';
  /**
   * How a list or an object is written. Default: `repeatList`, the dotted form (`Tag.1.Key`), which `flat` is another
   * name for; `json` is one JSON text, and a caller may pass that text as a ready string; `simple`, `spaceDelimited`
   * and `pipeDelimited` join a list with `,`, a space or `|`.
   */
  readonly style?: 'repeatList' | 'flat' | 'json' | 'simple' | 'spaceDelimited' | 'pipeDelimited';
}

declare const types: unique symbol;

/**
 * One API operation as data: what `ServiceClient.send`, `paginate` and `waitUntil` need to know of it.
 * It lists only what differs from the default, which is a signed RPC POST with every parameter in the query.
 */
export interface Operation<Request, Response> {
  /** The operation's name on the wire, for example `DescribeInstances`. */
  readonly name: string;
  /** HTTP method. Default: `POST`. */
  readonly method?: 'GET' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH' | 'OPTIONS';
  /** Path template of a ROA operation, for example `/clusters/{ClusterId}`. Default: `/`. */
  readonly path?: string;
  /** Bindings of the parameters that are not plain query parameters, by parameter name. */
  readonly parameters?: Readonly<Record<string, ParameterBinding>>;
  /** Where true, the client's `regionId` fills in a `RegionId` that the caller leaves out. */
  readonly regionId?: true;
  /** Where true, a `ClientToken` that the caller leaves out is filled in with a random one, kept over retries. */
  readonly clientToken?: true;
  /** Where true, the operation changes nothing on the server, so that a call may be repeated at will. */
  readonly readOnly?: true;
  /** Where true, the operation is never signed. */
  readonly anonymous?: true;
  /** What a successful answer is: bytes (`Uint8Array`) or a text, as it came. Default: JSON. */
  readonly response?: 'binary' | 'text';
  /** Carries the request and response types; it never exists at run time. */
  readonly [types]?: (request: Request) => Response;
}

/** How to walk the pages of a list operation. Field names are request or response fields; `items` is a dotted path. */
export type Pagination =
  | {
      readonly style: 'token';
      /** Dotted path of the list in a response, for example `Instances.Instance`. */
      readonly items: string;
      /** Request field that takes the token of the next page. */
      readonly inputToken: string;
      /** Dotted path of it in a response. */
      readonly outputToken: string;
      /** Request field that bounds the size of a page, and the size that is asked for when the caller names none. */
      readonly pageSize?: string;
      readonly defaultPageSize?: number;
      /** Where an operation can be paged by number as well: used when the caller sets one of these request fields. */
      readonly alternative?: PageNumberPagination;
    }
  | PageNumberPagination;

/** Paging by page number. */
export interface PageNumberPagination {
  readonly style: 'page';
  readonly items: string;
  /** Request field that takes the page number, which starts at 1. */
  readonly pageNumber: string;
  /** Request field that bounds the size of a page. */
  readonly pageSize: string;
  /** Dotted path of the number of all items in a response. */
  readonly total: string;
  /** The size that is asked for when the caller names none. */
  readonly defaultPageSize?: number;
}

declare const item: unique symbol;

/** A list operation that `paginate` can walk; `Item` is the type of one element. */
export interface PaginatedOperation<Request, Response, Item> extends Operation<Request, Response> {
  readonly pagination: Pagination;
  /** Carries the element type; it never exists at run time. */
  readonly [item]?: Item;
}

/** A condition to wait for: an operation to repeat and how to read its answers. */
export interface Waiter<Request, Response> {
  readonly name: string;
  readonly operation: Operation<Request, Response>;
  /** Pause before the second attempt, in milliseconds; later pauses grow up to `maxDelayMs`. */
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
  /** Read in order; the first that matches decides. No match: wait and ask again. */
  readonly acceptors: readonly Acceptor[];
}

/** One rule of a waiter. */
export type Acceptor = {
  readonly outcome: 'success' | 'failure' | 'retry';
} & (
  | {
      /** Dotted path with `[]` for "of each element", for example `Instances.Instance[].Status`. */
      readonly path: string;
      /** `all`: there is at least one value and all equal `value`; `any`: at least one does; `none`: there is no value at all. */
      readonly match: 'all';
      readonly value: string | number | boolean;
      /** A field of the request that lists ids: there must be a value for each of them, for an answer may lack the newest. */
      readonly asked?: string;
    }
  | { readonly path: string; readonly match: 'any'; readonly value: string | number | boolean }
  | { readonly path: string; readonly match: 'none' }
  /** The call failed with this vendor error code. */
  | { readonly errorCode: string }
);

/** One network's or region's host name. */
export interface ServiceEndpoints {
  /**
   * Host name patterns by network (`public`, `vpc`, …) with `{regionId}` in them; they serve every region that `regions`
   * does not list. A pattern without the placeholder is a product with one central host.
   */
  readonly patterns: Readonly<Record<string, string>>;
  /** Hosts by network, then by region, where they differ from the pattern. */
  readonly regions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A parameter on its way to its place. */
export interface Parameter {
  readonly field: string;
  readonly value: unknown;
  /** What to call it in an error, for example `RunInstances.Tag`. */
  readonly label: string;
}

/** The parts of a request while its parameters are put in their places. */
export interface Parts {
  readonly query: Pair[];
  readonly form: Pair[];
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly pathValues: Map<string, string>;
  body?: string | Uint8Array;
  contentType?: string;
  hostPrefix?: string;
}

/** How a service takes parameters that stand neither in the query nor in the form. */
export interface Placement {
  /** Puts a parameter in its place. */
  place(parts: Parts, position: 'body' | 'path' | 'header' | 'host', parameter: Parameter): void;
  /** Fills in the path of an operation; what its template says of the query goes there. */
  path(template: string, parts: Parts, operation: string): string;
  /** Puts a label in front of an origin's host name. */
  prefixHost(origin: string, label: string): string;
}

/** One version of one product: what its operations have in common. */
export interface Service {
  /** The product's name on the wire, for example `Ecs`. */
  readonly product: string;
  /** The API version, for example `2014-05-26`. */
  readonly version: string;
  /** `RPC`: one path, the operation is a header. `ROA`: resource paths and JSON bodies. Default: `RPC`. */
  readonly style?: 'ROA';
  readonly endpoints: ServiceEndpoints;
  /** `restPlacement` where an operation has a path, or a parameter outside query and form. Default: none has. */
  readonly placement?: Placement;
}
