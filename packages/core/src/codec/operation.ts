import type { UnsignedForm } from './signed-request.ts';

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
  /** What RAM calls the operation's product in policies, for example `ecs`; missing where nobody has written it down. */
  readonly ram?: string;
  /** HTTP method. Default: `POST`. */
  readonly method?: 'GET' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH' | 'OPTIONS';
  /** Path template of a ROA operation, for example `/clusters/{ClusterId}`. Default: `/`. */
  readonly path?: string;
  /** Bindings of the parameters that are not plain query parameters, by parameter name. */
  readonly parameters?: Readonly<Record<string, ParameterBinding>>;
  /**
   * Where true, the client's `regionId` fills in a `RegionId` that the caller leaves out; a text is the parameter's name
   * where that is spelled in another way.
   */
  readonly regionId?: true | string;
  /** Where true, a `ClientToken` that the caller leaves out is filled in with a random one, kept over retries. */
  readonly clientToken?: true;
  /** Where true, the operation changes nothing on the server, so that a call may be repeated at will. */
  readonly readOnly?: true;
  /**
   * `anonymous` where the operation is never signed; in the RPC style its query parameters then travel in the form. The operation
   * names that function itself, so that a bundle without such an operation does without it.
   */
  readonly anonymous?: UnsignedForm;
  /**
   * What a successful answer is: bytes (`Uint8Array`) or a text, as it came; a JSON list; or any JSON, or nothing, where
   * nobody has described it. Default: a JSON object.
   */
  readonly response?: 'binary' | 'text' | 'list' | 'any';
  /** Carries the request and response types; it never exists at run time. */
  readonly [types]?: (request: Request) => Response;
}

/**
 * The type of an operation's request.
 *
 * @example
 * ```ts
 * type Filters = RequestOf<typeof DescribeInstances>;
 * ```
 */
export type RequestOf<AnyOperation extends Operation<never, unknown>> =
  AnyOperation extends Operation<infer Request, unknown> ? Request : never;

/**
 * The type of an operation's answer.
 *
 * @example
 * ```ts
 * type Answer = ResponseOf<typeof DescribeInstances>;
 * ```
 */
export type ResponseOf<AnyOperation extends Operation<never, unknown>> =
  AnyOperation extends Operation<never, infer Response> ? Response : never;
