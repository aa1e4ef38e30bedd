import { describe, expect, it } from 'vitest';
import { demo, type Json } from '../fixtures.ts';
import { changed, inRun, refusal, run } from './refusal.ts';

const styles = 'repeatList, flat, json, simple, spaceDelimited, pipeDelimited, struct, xml';

describe('a document that says something unknown is refused', () => {
  const rows: [string, (document: Json) => void, string][] = [
    ['a member of the document', (d) => (d.extras = 1), 'Unknown document member "extras" at /extras'],
    [
      'a format version',
      (d) => (d.version = '2.0'),
      'Unknown version of the metadata format "2.0"; known are 1.0 at /version',
    ],
    [
      'an API style',
      (d) => (d.info.style = 'SOAP'),
      'Unknown API style "SOAP"; known are RPC, V3, ROA, FC, PDS, AliGenie, OSS at /info/style',
    ],
    [
      'a member of an operation',
      (d) => (d.apis.RunThings.callback = {}),
      `Unknown operation member "callback" at ${run}/callback ${inRun}`,
    ],
    [
      'a method',
      (d) => (d.apis.RunThings.methods = ['steal']),
      `Unknown method "steal"; known are get, put, post, delete, options, head, patch at ${run}/methods/0 ${inRun}`,
    ],
    [
      'a scheme',
      (d) => (d.apis.RunThings.schemes = ['ftp']),
      `Unknown scheme "ftp"; known are http, https, sse, websocket, wss at ${run}/schemes/0 ${inRun}`,
    ],
    [
      'a kind of security',
      (d) => (d.apis.RunThings.security = [{ '/': [] }]),
      `"/" is not a kind of security at ${run}/security/0/~1 ${inRun}`,
    ],
    [
      'a member of a parameter',
      (d) => (d.apis.RunThings.parameters[0].explode = true),
      `Unknown parameter member "explode" at ${run}/parameters/0/explode ${inRun}`,
    ],
    [
      'a position',
      (d) => (d.apis.RunThings.parameters[0].in = 'cookie'),
      `Unknown position "cookie"; known are query, formData, body, path, header, host at ${run}/parameters/0/in ${inRun}`,
    ],
    [
      'a parameter style',
      (d) => (d.apis.RunThings.parameters[4].style = 'deepObject'),
      `Unknown parameter style "deepObject"; known are ${styles} at ${run}/parameters/4/style ${inRun}`,
    ],
    [
      'a style of bodies on a query parameter',
      (d) => (d.apis.RunThings.parameters[4].style = 'xml'),
      `Only a body can have the style xml; found it at ${run}/parameters/4 ${inRun}`,
    ],
    [
      'a keyword of a schema',
      (d) => (d.apis.RunThings.parameters[0].schema.oneOf = []),
      `Unknown schema member "oneOf" at ${run}/parameters/0/schema/oneOf ${inRun}`,
    ],
    [
      'a type',
      (d) => (d.apis.RunThings.parameters[0].schema.type = 'file'),
      `Unknown type "file"; known are string, integer, number, boolean, object, array, any at ${run}/parameters/0/schema/type ${inRun}`,
    ],
    [
      'a response header',
      (d) => (d.apis.RunThings.responses[200].headers.Age = {}),
      `Response headers are not supported; found one at ${run}/responses/200/headers/Age ${inRun}`,
    ],
    [
      'a member of an error code',
      (d) => (d.apis.RunThings.errorCodes[500][0].level = 1),
      `Unknown error code member "level" at ${run}/errorCodes/500/0/level ${inRun}`,
    ],
    [
      'a member of an endpoint',
      (d) => (d.endpoints[0].ipv6 = 'x'),
      'Unknown endpoint member "ipv6" at /endpoints/0/ipv6',
    ],
  ];

  it.each(rows)('%s', (_, change, message) => {
    expect(refusal(changed(demo(), change))).toBe(message);
  });
});

describe('a document of the wrong shape is refused', () => {
  const rows: [string, (document: Json) => void, string][] = [
    [
      'no operations',
      (d) => (d.apis = {}),
      'Demo 2020-01-01 has no operation, so there is nothing to make at /apis',
    ],
    ['no apis', (d) => delete d.apis, 'The document has no "apis" at the top of the document'],
    ['operations in a list', (d) => (d.apis = [1]), 'Expected an object, found a list at /apis'],
    [
      'a parameter without schema',
      (d) => delete d.apis.RunThings.parameters[0].schema,
      `The parameter has no "schema" at ${run}/parameters/0 ${inRun}`,
    ],
    [
      'no method',
      (d) => (d.apis.RunThings.methods = []),
      `Expected at least one element at ${run}/methods ${inRun}`,
    ],
    [
      'a text as a flag',
      (d) => (d.apis.RunThings.deprecated = 'no'),
      `Expected true or false, found "no" at ${run}/deprecated ${inRun}`,
    ],
    [
      'a number as a text',
      (d) => (d.apis.RunThings.parameters[0].schema.format = 1),
      `Expected a text, found 1 at ${run}/parameters/0/schema/format ${inRun}`,
    ],
    [
      'an object as a default',
      (d) => (d.apis.RunThings.parameters[0].schema.default = {}),
      `Expected a text, a number or a truth value, found an object at ${run}/parameters/0/schema/default ${inRun}`,
    ],
    [
      'a word as a status',
      (d) => (d.apis.RunThings.errorCodes.ok = []),
      `"ok" is not an HTTP status at ${run}/errorCodes/ok ${inRun}`,
    ],
    [
      'an exclusive bound without the bound',
      (d) => delete d.apis.RunThings.parameters[2].schema.minimum,
      `exclusiveMinimum stands without minimum at ${run}/parameters/2/schema ${inRun}`,
    ],
    [
      'two request bodies',
      (d) => (d.apis.RunThings.parameters[0].in = 'body'),
      `More than one request body at ${run}/parameters ${inRun}`,
    ],
    [
      'a region that occurs twice',
      (d) => (d.endpoints[1].regionId = 'cn-hangzhou'),
      'The region cn-hangzhou occurs twice at /endpoints/1',
    ],
    [
      'an endpoint that is not of its networks',
      (d) => (d.endpoints[1].endpoint = 'other.example.com'),
      'The endpoint is neither the public nor the vpc host at /endpoints/1',
    ],
  ];

  it.each(rows)('%s', (_, change, message) => {
    expect(refusal(changed(demo(), change))).toBe(message);
  });

  it.each([null, undefined, 'x', 7, []])('%j instead of a document', (value) => {
    expect(refusal(value)).toMatch(/^Expected an object, found .* at the top of the document$/);
  });

  it('a parameter that is described twice, differently', () => {
    const document = changed(demo(), (d) => (d.apis.RunThings.parameters[1].schema.type = 'integer'));
    expect(refusal(document)).toBe(
      `The parameter "RegionId" is described twice, differently, at ${run}/parameters/1 ${inRun}`,
    );
  });
});
