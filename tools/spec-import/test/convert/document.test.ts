import { describe, expect, it } from 'vitest';
import { importMetadata } from '../../src/index.ts';
import { demo, type Json, shelf } from '../fixtures.ts';
import { spec } from './converted.ts';

describe('an operation', () => {
  const { post } = spec(demo()).paths['/RunThings'];

  it('carries over the texts of a live document', () => {
    expect(post.summary).toBe('Run things');
    expect(post.description).toBe('Creates things and starts them.\n\nA thing is *paid for* from the start.');
    expect(post.parameters[1]).toMatchObject({
      description: 'The number of things.',
      schema: { title: 'How many' },
    });
    expect(post['x-acs-error-codes']['400']).toEqual([
      { code: 'InvalidAmount', message: 'The amount is not valid.' },
      { code: 'InvalidTag' },
    ]);
  });

  it('makes one parameter of two that differ in `required` alone', () => {
    const regions = post.parameters.filter(({ name }: Json) => name === 'RegionId');
    expect(regions).toEqual([{ in: 'query', name: 'RegionId', required: true, schema: { type: 'string' } }]);
  });

  it('has its form parameters in the request body', () => {
    expect(post.requestBody).toEqual({
      required: true,
      content: {
        'application/x-www-form-urlencoded': {
          schema: {
            type: 'object',
            properties: {
              Settings: { type: 'object', 'x-acs-style': 'json' },
              Note: { type: 'string', examples: ['hello'] },
            },
            required: ['Settings'],
          },
        },
      },
    });
  });

  it('names its body parameter', () => {
    expect(spec(shelf()).paths['/shelves/{shelf}/books'].post.requestBody).toEqual({
      required: true,
      'x-acs-name': 'body',
      'x-acs-style': 'json',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Book' } } },
    });
    expect(Object.keys(spec(shelf()).paths['/pages'].put.requestBody.content)).toEqual([
      'application/octet-stream',
    ]);
  });

  it('says which parameters become part of the host', () => {
    expect(spec(shelf()).paths['/shelves/{shelf}/books'].post['x-acs-host-parameters']).toEqual([
      { name: 'library', required: true, schema: { type: 'string' } },
    ]);
  });

  it('is signed unless the metadata says otherwise', () => {
    expect(post.security).toEqual([{ AK: [] }, { BearerToken: [] }]);
    expect(spec(demo()).paths['/DescribeThings'].post.security).toEqual([{}]);
    expect(spec(shelf()).paths['/pages'].put.security).toEqual([{ AK: [] }]);
  });
});

describe('paths', () => {
  it('of RPC are the action names, sorted', () => {
    expect(Object.keys(spec(demo()).paths)).toEqual(['/DescribeThings', '/RunThings']);
  });

  it('of ROA are the real ones, and a key of its own where OpenAPI has no room for two', () => {
    const { paths } = spec(shelf());
    const found = Object.entries<Json>(paths).flatMap(([path, item]) =>
      Object.values<Json>(item).map((operation) => [operation.operationId, path, operation['x-acs-path']]),
    );
    expect(found).toEqual([
      ['CreateBook', '/shelves/{shelf}/books', undefined],
      ['FindBook', '/books/{id}#FindBook', '/books/{id}?type=near'],
      ['GetBook', '/books/{id}', undefined],
      ['ReadBook', '/books/{bookId}#ReadBook', '/books/{bookId}'],
      ['WritePage', '/pages', undefined],
    ]);
  });

  it('do not depend on the order of the metadata', () => {
    const document = shelf();
    document.apis = Object.fromEntries(Object.entries(document.apis).reverse());
    expect(JSON.stringify(importMetadata(document))).toBe(JSON.stringify(importMetadata(shelf())));
  });
});

describe('the document', () => {
  it('has a server for each region and network', () => {
    expect(spec(demo()).servers).toEqual([
      {
        url: 'https://demo.cn-hangzhou.example.com',
        'x-acs-region': 'cn-hangzhou',
        'x-acs-network': 'public',
      },
      {
        url: 'https://demo-vpc.cn-hangzhou.example.com',
        'x-acs-region': 'cn-hangzhou',
        'x-acs-network': 'vpc',
      },
      { url: 'https://demo.example.com', 'x-acs-region': 'eu-central-1', 'x-acs-network': 'public' },
    ]);
  });

  it('takes an endpoint that is the vpc host for no public one', () => {
    const document = demo();
    document.endpoints = [{ regionId: 'x', endpoint: 'a.example.com', vpc: 'a.example.com' }];
    expect(spec(document).servers.map((server: Json) => server['x-acs-network'])).toEqual(['vpc']);
  });

  it.each([
    ['RPC', 'RPC', undefined],
    ['V3', 'RPC', 'V3'],
    ['ROA', 'ROA', undefined],
    ['FC', 'ROA', 'FC'],
  ])('of the style %s is laid out as %s', (style, layout, original) => {
    const document = demo();
    document.info.style = style;
    const { 'x-acs-style': found, 'x-acs-metadata-style': metadata } = spec(document);
    expect([found, metadata]).toEqual([layout, original]);
  });

  it('describes the kinds of security that its operations name, and no other', () => {
    expect(Object.keys(spec(demo()).components.securitySchemes)).toEqual(['AK', 'BearerToken']);
  });
});
