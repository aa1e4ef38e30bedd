import type { OpenAPIV3_1 } from 'openapi-types';
import type { MetadataErrorCode, MetadataOperation, MetadataResponse } from '../metadata.ts';
import type { SpecErrorCode } from '../openapi.ts';
import { defined, record } from './defined.ts';
import { convertSchema } from './schema.ts';

/** Converts the answers of an operation; what is not described is the vendor's error body. */
export function convertResponses(operation: MetadataOperation): OpenAPIV3_1.ResponsesObject {
  const described = operation.responses.size > 0 ? operation.responses : successOnly;
  return {
    ...record(described, (response) => convertResponse(response, operation)),
    default: { $ref: '#/components/responses/Error' },
  };
}

const successOnly: ReadonlyMap<string, MetadataResponse> = new Map([
  ['200', { description: undefined, schema: undefined }],
]);

function convertResponse(
  response: MetadataResponse,
  operation: MetadataOperation,
): OpenAPIV3_1.ResponseObject {
  const schema = response.schema && convertSchema(response.schema);
  const types = operation.produces.length > 0 || !schema ? operation.produces : ['application/json'];
  const content = Object.fromEntries(types.map((type) => [type, defined({ schema })]));
  return {
    description: response.description ?? 'The answer of a successful call',
    ...(types.length > 0 && { content: content as Record<string, OpenAPIV3_1.MediaTypeObject> }),
  };
}

/** Converts the vendor's error codes by HTTP status; undefined where there are none. */
export function convertErrorCodes(
  codes: MetadataOperation['errorCodes'],
): Record<string, SpecErrorCode[]> | undefined {
  return codes.size > 0 ? record(codes, (list) => list.map(convertErrorCode)) : undefined;
}

function convertErrorCode({ code, message, description }: MetadataErrorCode): SpecErrorCode {
  return defined({ code, message, description });
}

/** The vendor's error body, which every operation shares. */
export const errorResponse: OpenAPIV3_1.ResponseObject = {
  description: 'The body of a failed call',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          RequestId: { type: 'string' },
          HostId: { type: 'string' },
          Code: { type: 'string' },
          Message: { type: 'string' },
          Recommend: { type: 'string' },
          AccessDeniedDetail: { type: 'object', additionalProperties: true },
        },
      },
    },
  },
};
