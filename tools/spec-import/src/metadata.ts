/** A value that the metadata may write as text, whatever its type. */
export type Scalar = string | number | boolean;

/** The shape of a checked metadata document. Names that come from the document are keys of maps, never of objects. */
export interface Metadata {
  readonly style: Style;
  readonly product: string;
  readonly version: string;
  readonly operations: ReadonlyMap<string, MetadataOperation>;
  readonly schemas: ReadonlyMap<string, MetadataSchema>;
  readonly endpoints: readonly MetadataEndpoint[];
}

/** How a product's API is laid out. `V3` is RPC, and the last four are ROA, under other names. */
export type Style = 'RPC' | 'V3' | 'ROA' | 'FC' | 'PDS' | 'AliGenie' | 'OSS';

/** One API of a product. */
export interface MetadataOperation {
  readonly name: string;
  readonly path: string | undefined;
  readonly methods: readonly Method[];
  readonly schemes: readonly string[];
  /** Alternatives: the ways to prove who calls, each with its scopes. `Anonymous` is no proof at all. */
  readonly security: readonly ReadonlyMap<string, readonly string[]>[];
  readonly operationType: string | undefined;
  readonly deprecated: boolean;
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
  readonly parameters: readonly MetadataParameter[];
  readonly responses: ReadonlyMap<string, MetadataResponse>;
  readonly errorCodes: ReadonlyMap<string, readonly MetadataErrorCode[]>;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly description: string | undefined;
}

/** An HTTP method, spelled as the metadata and OpenAPI spell it. */
export type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch';

/** Where a parameter stands in a request. */
export type Position = 'query' | 'formData' | 'body' | 'path' | 'header' | 'host';

/** How a list or an object is written. */
export type ParameterStyle =
  | 'repeatList'
  | 'flat'
  | 'json'
  | 'simple'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'struct'
  | 'xml';

/** One request parameter. */
export interface MetadataParameter {
  readonly name: string;
  readonly in: Position;
  readonly style: ParameterStyle | undefined;
  readonly description: string | undefined;
  readonly schema: MetadataSchema;
}

/** The answer for one HTTP status. */
export interface MetadataResponse {
  readonly description: string | undefined;
  readonly schema: MetadataSchema | undefined;
}

/** One vendor error code. */
export interface MetadataErrorCode {
  readonly code: string;
  readonly message: string | undefined;
  readonly description: string | undefined;
}

/** The host names of one region. */
export interface MetadataEndpoint {
  readonly regionId: string;
  readonly regionName: string | undefined;
  readonly public: string | undefined;
  readonly vpc: string | undefined;
}

/** A JSON type; a schema without one, or with `any`, takes everything. */
export type Type = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';

/** One schema. Limits, defaults and examples are as the document writes them: mostly text. */
export interface MetadataSchema {
  readonly ref: string | undefined;
  /** A reference to a schema that the document does not have. */
  readonly missingRef: string | undefined;
  readonly type: Type | undefined;
  readonly format: string | undefined;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly fileTransfer: boolean;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly enum: readonly Scalar[];
  readonly enumTitles: ReadonlyMap<string, string>;
  readonly default: Scalar | undefined;
  readonly example: Scalar | undefined;
  readonly limits: ReadonlyMap<string, Scalar>;
  readonly exclusiveMinimum: boolean;
  readonly exclusiveMaximum: boolean;
  readonly pattern: string | undefined;
  readonly items: MetadataSchema | undefined;
  readonly properties: ReadonlyMap<string, MetadataSchema> | undefined;
  readonly additionalProperties: MetadataSchema | boolean | undefined;
}
