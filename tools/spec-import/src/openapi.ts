import type { OpenAPIV3_1 } from 'openapi-types';
import type { ParameterStyle, Scalar } from './metadata.ts';
import type { NumericLimit } from './vocabulary.ts';

/** An OpenAPI 3.1 document with the extensions that `specs/README.md` explains. */
export type SpecDocument = OpenAPIV3_1.Document<OperationExtensions> & {
  readonly 'x-acs-product': string;
  readonly 'x-acs-style': 'RPC' | 'ROA';
  readonly 'x-acs-metadata-style'?: string;
  readonly servers?: SpecServer[];
};

/** One region's host on one network. */
export type SpecServer = OpenAPIV3_1.ServerObject & {
  readonly 'x-acs-region': string;
  readonly 'x-acs-network': 'public' | 'vpc';
};

/** An operation of a spec. */
export type SpecOperation = OpenAPIV3_1.OperationObject<OperationExtensions>;

/** What an operation says beyond OpenAPI. */
export interface OperationExtensions {
  'x-acs-methods': string[];
  'x-acs-schemes': string[];
  'x-acs-operation-type'?: string;
  'x-acs-error-codes'?: Record<string, SpecErrorCode[]>;
  'x-acs-path'?: string;
  'x-acs-consumes'?: string[];
  'x-acs-host-parameters'?: Omit<SpecParameter, 'in'>[];
}

/** One vendor error code. */
export interface SpecErrorCode {
  readonly code: string;
  readonly message?: string;
  readonly description?: string;
}

/** A query, header or path parameter. */
export type SpecParameter = OpenAPIV3_1.ParameterObject & { 'x-acs-style'?: ParameterStyle };

/** A request body; the name and style are those of the body parameter, which a form has not. */
export type SpecRequestBody = OpenAPIV3_1.RequestBodyObject & {
  'x-acs-name'?: string;
  'x-acs-style'?: ParameterStyle;
};

/** A schema or a reference, with the extensions. */
export type SpecSchema = (OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject) & SchemaExtensions;

/** What a schema says beyond JSON Schema. */
export type SchemaExtensions = UnfitValues & {
  'x-acs-style'?: ParameterStyle;
  'x-acs-required'?: true;
  'x-acs-file-transfer'?: true;
  'x-acs-missing-ref'?: string;
  'x-acs-enum-titles'?: Record<string, string>;
};

/** Values of the metadata that JSON Schema has no exact place for, as the metadata writes them. */
type UnfitValues = {
  [Name in `x-acs-${NumericLimit | 'exclusiveMinimum' | 'exclusiveMaximum' | 'default' | 'example'}`]?: Scalar;
} & { 'x-acs-enum'?: Scalar[]; 'x-acs-pattern'?: string };
