/** A JSON value of a test's spec that a row may change at will. */
// biome-ignore lint/suspicious/noExplicitAny: rows reach into JSON of which each knows the shape.
export type Json = any;

/** The operation that every row of the tests starts from. */
export function sampleOperation(name: string): Json {
  const tag = {
    type: 'object',
    required: ['Key'],
    properties: { Key: { type: 'string' }, Value: { type: 'string' } },
  };
  return {
    operationId: name,
    parameters: [
      { name: 'RegionId', in: 'query', required: true, schema: { type: 'string' } },
      { name: 'Id', in: 'query', required: true, schema: { type: 'string' } },
      { name: 'Kind', in: 'query', schema: { type: 'string', enum: ['a', 'b'], default: 'a' } },
      { name: 'Size', in: 'query', schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 10 } },
      { name: 'Big', in: 'query', schema: { type: 'integer', format: 'int64' } },
      { name: 'Ids', in: 'query', schema: { type: 'string', examples: ['["i-1"]'] } },
      { name: 'Tag', in: 'query', schema: { type: 'array', items: tag } },
      { name: 'Labels', in: 'query', schema: { type: 'object', additionalProperties: { type: 'string' } } },
      { name: 'Anything', in: 'query', schema: {} },
      { name: 'Shared', in: 'query', schema: { $ref: `#/components/schemas/${name}Shared` } },
      { name: 'PageNumber', in: 'query', schema: { type: 'integer' } },
      { name: 'PageSize', in: 'query', schema: { type: 'integer' } },
    ],
    responses: {
      200: {
        description: '',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {
                RequestId: { type: 'string' },
                TotalCount: { type: 'integer' },
                Big: { type: 'integer', format: 'int64' },
                Status: { type: 'string', enum: ['On', 'Off'] },
                Anything: {},
                Items: { type: 'array', items: structuredClone(tag) },
                Open: {
                  type: 'object',
                  properties: { A: { type: 'string' }, B: {} },
                  additionalProperties: true,
                },
                Shared: { $ref: `#/components/schemas/${name}Shared` },
              },
            },
          },
        },
      },
    },
    security: [{ AK: [] }],
    'x-acs-methods': ['POST'],
    'x-acs-schemes': ['https'],
    'x-acs-error-codes': { 400: [{ code: 'Bad' }] },
  };
}

/** The schema that the sample operation writes and reads, and one that nobody uses. */
export function sampleSchemas(name: string): Json {
  return {
    [`${name}Shared`]: {
      type: 'object',
      required: ['Name'],
      properties: { Name: { type: 'string' }, Note: { type: 'string' } },
    },
    [`${name}Unused`]: { type: 'object', properties: { Name: { type: 'string' } } },
  };
}

/** Puts operations and schemas into a document. */
export function sampleDocument(operations: readonly Json[], schemas: Json): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Demo', version: '2020-01-01' },
    'x-acs-product': 'Demo',
    'x-acs-style': 'RPC',
    servers: [
      { url: 'https://demo.aliyuncs.com', 'x-acs-region': 'cn-hangzhou', 'x-acs-network': 'public' },
      {
        url: 'https://demo.cn-beijing.aliyuncs.com',
        'x-acs-region': 'cn-beijing',
        'x-acs-network': 'public',
      },
    ],
    paths: Object.fromEntries(
      operations.map((operation) => [`/${operation.operationId}`, { post: operation }]),
    ),
    components: { schemas },
  };
}
