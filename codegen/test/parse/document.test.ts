import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/parse/document.ts';
import { sampleOperation, sampleSpec } from '../sample.ts';

/** A spec whose only operation differs from the sample's. */
const withOperation = (changes: object): object =>
  sampleSpec({ paths: { '/ListThings': { post: sampleOperation(changes) } } });

/** A spec whose only parameter has a certain schema. */
const withSchema = (schema: object): object =>
  withOperation({ parameters: [{ name: 'A', in: 'query', schema }] });

const place = '#/paths/~1ListThings/post';
const parameter = `${place}/parameters/0`;
const inOperation = '(operation ListThings)';

describe('parseDocument', () => {
  it.each([
    ['no object', [], '#: an object is expected'],
    ['another OpenAPI', sampleSpec({ openapi: '3.0.3' }), '#/openapi: OpenAPI 3.1 is expected'],
    ['an unknown member', sampleSpec({ webhooks: {} }), '#/webhooks: "webhooks" is not supported here'],
    ['an unknown style', sampleSpec({ 'x-acs-style': 'XML' }), '#/x-acs-style: "XML" is not one of RPC, ROA'],
    ['no product', sampleSpec({ 'x-acs-product': undefined }), '#/x-acs-product: a text is expected'],
    [
      'a server that is no host',
      sampleSpec({ servers: [{ url: "https://evil.com/'+x" }] }),
      `#/servers/0: "https://evil.com/'+x" is not https:// and a plain host name`,
    ],
    [
      'a region that is no name',
      sampleSpec({ servers: [{ url: 'https://a.com', 'x-acs-region': "'" }] }),
      `#/servers/0: "'" is not the name of a region or network`,
    ],
    [
      'an unknown method',
      sampleSpec({ paths: { '/A': { trace: sampleOperation() } } }),
      '#/paths/~1A/trace: the method "trace" is not supported (operation ListThings)',
    ],
    [
      'one operation twice',
      sampleSpec({ paths: { '/A': { post: sampleOperation() }, '/B': { post: sampleOperation() } } }),
      '#/paths: there are two operations "ListThings"',
    ],
    [
      'an unknown member of an operation',
      withOperation({ callbacks: {} }),
      `${place}/callbacks: "callbacks" is not`,
    ],
    [
      'an unknown position',
      withOperation({ parameters: [{ name: 'A', in: 'cookie', schema: {} }] }),
      `${parameter}/in: "cookie" is not one of query, header, path ${inOperation}`,
    ],
    [
      'an unknown parameter style',
      withOperation({ parameters: [{ name: 'A', in: 'query', schema: {}, 'x-acs-style': 'xml' }] }),
      `${parameter}/x-acs-style: "xml" is not one of repeatList, flat,`,
    ],
    [
      'an unknown keyword',
      withSchema({ oneOf: [] }),
      `${parameter}/schema/oneOf: "oneOf" is not supported ${inOperation}`,
    ],
    [
      'an unknown type',
      withSchema({ type: 'null' }),
      `${parameter}/schema: the type "null" is not supported`,
    ],
    [
      'a value of another type',
      withSchema({ type: 'string', enum: [1] }),
      `${parameter}/schema/enum/0: a string is`,
    ],
    [
      'a wish for the values of the request, which an overlay grants by naming them',
      withSchema({ type: 'string', 'x-acs-enum-from-request': true }),
      `${parameter}/schema/x-acs-enum-from-request: false is expected; an "enum" adds values ${inOperation}`,
    ],
    [
      'a refusal of known values where there can be none',
      withSchema({ type: 'array', items: { type: 'string' }, 'x-acs-enum-from-request': false }),
      `${parameter}/schema/x-acs-enum-from-request: only a text or a number has known values ${inOperation}`,
    ],
    [
      'a reference to elsewhere',
      withSchema({ $ref: 'https://evil.com/schema.json' }),
      `${parameter}/schema/$ref: a reference must start with #/components/schemas/, "https://evil.com/schema.json" does`,
    ],
    [
      'a reference that is badly encoded',
      withSchema({ $ref: '#/components/schemas/%' }),
      `${parameter}/schema/$ref: the reference is not well encoded`,
    ],
    [
      'an unknown media type',
      withOperation({ requestBody: { content: { 'text/xml': { schema: {} } } } }),
      `${place}/requestBody/content/text~1xml: the media type "text/xml" is not supported`,
    ],
    [
      'pagination of an unknown style',
      withOperation({ 'x-acs-pagination': { style: 'cursor' } }),
      `${place}/x-acs-pagination/style: "cursor" is not one of token, page`,
    ],
    [
      'a waiter with an unknown rule',
      sampleSpec({
        'x-acs-waiters': {
          W: {
            operation: 'ListThings',
            minDelayMs: 1,
            maxDelayMs: 2,
            acceptors: [{ outcome: 'success', state: 1 }],
          },
        },
      }),
      '#/x-acs-waiters/W/acceptors/0/state: "state" is not supported here',
    ],
    [
      'a waiter that counts where one value is enough',
      sampleSpec({
        'x-acs-waiters': {
          W: {
            operation: 'ListThings',
            minDelayMs: 1,
            maxDelayMs: 2,
            acceptors: [{ outcome: 'success', path: 'Id', match: 'any', value: 1, asked: 'Ids' }],
          },
        },
      }),
      '#/x-acs-waiters/W/acceptors/0/asked: it needs the match "all" or "exists"',
    ],
  ])('refuses %s, and names the place', (_, document, message) => {
    expect(() => parseDocument(document)).toThrow(message);
  });

  it('refuses schemas that are nested without end', () => {
    let schema: object = { type: 'string' };
    for (let depth = 0; depth < 1000; depth++) schema = { type: 'array', items: schema };
    expect(() => parseDocument(withSchema(schema))).toThrow(/schemas are nested more than 64 levels deep/);
  });
});
