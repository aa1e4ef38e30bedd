import { describe, expect, it } from 'vitest';
import { demo, type Json, shelf } from '../fixtures.ts';
import { schemaOf, spec } from './converted.ts';

/** Converts the sample after a change and returns its operation. */
function runThings(change: (operation: Json) => void): Json {
  const document = demo();
  change(document.apis.RunThings);
  return spec(document);
}

describe('constructs that few documents have', () => {
  it.each(['20240611', 'iap_1.0'])('the version %s', (version) => {
    const document = demo();
    document.info.version = version;
    expect(spec(document).info.version).toBe(version);
  });

  it.each(['PDS', 'AliGenie', 'OSS', 'FC'])('the style %s, which is ROA', (style) => {
    const document = shelf();
    document.info.style = style;
    expect(spec(document)).toMatchObject({ 'x-acs-style': 'ROA', 'x-acs-metadata-style': style });
  });

  it('a kind of security that is a product’s own', () => {
    const { components, paths } = runThings((d) => (d.security = [{ 'OAuth 2.0 Token': [] }, { AK: [] }]));
    expect(paths['/RunThings'].post.security).toEqual([{ 'OAuth_2.0_Token': [] }, { AK: [] }]);
    expect(Object.keys(components.securitySchemes)).toEqual(['AK', 'OAuth_2.0_Token']);
  });

  it('a reference to a schema that is not there', () => {
    for (const name of ['Tome', 'constructor', '__proto__']) {
      const ref = `#/components/schemas/${name}`;
      expect(schemaOf({ $ref: ref })).toEqual({ 'x-acs-missing-ref': ref });
    }
  });

  it('a body in XML', () => {
    const { paths } = runThings((d) => {
      d.parameters = [{ name: 'Body', in: 'body', style: 'xml', schema: { type: 'object' } }];
    });
    expect(paths['/RunThings'].post.requestBody).toEqual({
      'x-acs-name': 'Body',
      'x-acs-style': 'xml',
      content: { 'application/json': { schema: { type: 'object' } } },
    });
  });

  it('a class of HTTP statuses', () => {
    const { paths } = runThings((d) => (d.responses['5xx'] = { description: 'Trouble' }));
    expect(paths['/RunThings'].post.responses['5XX']).toEqual({ description: 'Trouble' });
  });

  it('one parameter twice, of which the second says more', () => {
    const { paths } = runThings((d) => {
      d.parameters = [
        { name: 'Lang', in: 'query', schema: { type: 'string' } },
        { name: 'Lang', in: 'query', schema: { type: 'string', enum: ['en'], required: true } },
      ];
    });
    expect(paths['/RunThings'].post.parameters).toEqual([
      { in: 'query', name: 'Lang', required: true, schema: { type: 'string', enum: ['en'] } },
    ]);
  });
});
