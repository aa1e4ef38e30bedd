import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMetadata } from './build.ts';
import { livingCode } from './hostile/living-code.ts';
import { hostileTexts } from './hostile.ts';
import { typeErrors } from './type-errors.ts';

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...hostileTexts));
const identifier = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,11}$/);
const fieldName = fc.oneof(
  { weight: 3, arbitrary: identifier },
  { weight: 1, arbitrary: text.filter((name) => name !== '') },
);
const scalar = fc.oneof(text, fc.integer(), fc.boolean());
const words = {
  title: text,
  description: text,
  required: fc.boolean(),
  deprecated: fc.boolean(),
  example: scalar,
  default: scalar,
  minimum: scalar,
  maxLength: scalar,
  pattern: text,
};
const optional = { requiredKeys: [] };

/** Any schema that the metadata format can hold, with references to the named ones. */
const { schema } = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record(
      {
        ...words,
        type: fc.constantFrom('integer', 'number', 'boolean', 'any'),
        format: fc.constantFrom('int32', 'int64'),
      },
      optional,
    ),
    fc.record(
      {
        ...words,
        type: fc.constant('string'),
        format: fc.constantFrom('binary', 'date'),
        enum: fc.array(text, { maxLength: 3 }),
      },
      optional,
    ),
    fc.constantFrom('A', 'B', 'Gone').map((name) => ({ $ref: `#/components/schemas/${name}` })),
    fc.record({ ...words, type: fc.constant('array'), items: tie('schema') }, optional),
    fc.record(
      {
        ...words,
        type: fc.constant('object'),
        properties: fc.dictionary(fieldName, tie('schema'), { maxKeys: 4 }),
        additionalProperties: fc.oneof(fc.boolean(), tie('schema')),
      },
      optional,
    ),
  ),
}));

const parameter = fc.record(
  {
    name: fieldName,
    in: fc.constantFrom('query', 'formData', 'path', 'header', 'host'),
    style: fc.constantFrom('repeatList', 'flat', 'json', 'simple', 'spaceDelimited', 'pipeDelimited'),
    description: text,
    schema,
  },
  { requiredKeys: ['name', 'in', 'schema'] },
);
const onePerPlace = {
  selector: ({ name, in: place }: { name: string; in: string }) => `${place} ${name}`,
  maxLength: 5,
};

const operation = fc.record(
  {
    methods: fc.constantFrom(['post'], ['get'], ['get', 'post'], ['delete']),
    schemes: fc.constantFrom(['https'], ['http', 'https'], ['https', 'sse'], ['wss']),
    path: fc.constantFrom('/', '/a/{Id}', '/a/[Id]:stop', '/a?type=b', ''),
    operationType: fc.constantFrom('read', 'write', 'none'),
    deprecated: fc.boolean(),
    produces: fc.constantFrom([], ['application/json'], ['application/octet-stream'], ['text/plain']),
    parameters: fc.uniqueArray(parameter, onePerPlace),
    responses: fc.record({ 200: fc.record({ schema, description: text }, optional) }, optional),
    errorCodes: fc.record({ 400: fc.array(fc.record({ errorCode: text, errorMessage: text })) }, optional),
    title: text,
    description: text,
  },
  { requiredKeys: ['methods', 'schemes'] },
);

const metadata = fc.record({
  version: fc.constant('1.0'),
  info: fc.record({
    style: fc.constantFrom('RPC', 'ROA', 'V3'),
    product: fc.stringMatching(/^[A-Z][A-Za-z0-9-]{0,8}$/),
    version: fc.constant('2020-01-01'),
  }),
  components: fc.record({
    schemas: fc.record({
      A: fc.record({ ...words, properties: fc.dictionary(fieldName, schema, { maxKeys: 3 }) }, optional),
      B: schema.map((items) => ({ type: 'array', items })),
    }),
  }),
  apis: fc.dictionary(identifier, operation, { minKeys: 1, maxKeys: 4 }),
  endpoints: fc.constantFrom([], [{ regionId: 'cn-a', endpoint: 'x.cn-a.aliyuncs.com\t' }]),
});

describe('any valid document', () => {
  it('becomes a package that compiles and holds nothing but what the generator writes', {
    timeout: 300_000,
  }, () => {
    const property = fc.property(fc.array(metadata, { minLength: 12, maxLength: 12 }), (documents) => {
      const files = documents.flatMap((document, index) =>
        [...buildMetadata(document).files]
          .filter(([path]) => path.endsWith('.ts'))
          .map(([path, source]) => [`random-${index}/${path}`, source] as const),
      );
      expect(files.flatMap(([path, source]) => livingCode(path, source))).toEqual([]);
      expect(typeErrors(new Map(files))).toEqual([]);
    });
    // The same documents each time, so that a change is judged by what it changes; another seed looks further.
    const seed = Number(process.env.FAST_CHECK_SEED ?? 1);
    fc.assert(property, { seed, numRuns: 8, endOnFailure: true });
  });
});
