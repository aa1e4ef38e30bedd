import { describe, expect, it } from 'vitest';
import { createRoute } from '../../src/catalogue/route.ts';
import { readPairs } from '../../src/params/pairs.ts';

function match(template: string, sent: string): Record<string, string> | undefined {
  const [path = '', query = ''] = sent.split('?');
  const values = createRoute(template).match(path, readPairs(query));
  return values && Object.fromEntries(values);
}

describe('a route', () => {
  it.each<[string, string, Record<string, string> | undefined]>([
    ['/', '/', {}],
    ['/', '/clusters', undefined],
    ['/clusters', '/clusters', {}],
    ['/clusters', '/Clusters', undefined],
    ['/clusters', '/clusters/', undefined],
    ['/clusters/{Id}', '/clusters/c1', { Id: 'c1' }],
    ['/clusters/{Id}', '/clusters/c%2F1%20%E6%B5%8B', { Id: 'c/1 测' }],
    ['/clusters/{Id}', '/clusters/', undefined],
    ['/clusters/{Id}', '/clusters/c1/nodes', undefined],
    ['/clusters/{Id}/nodes/{Node}', '/clusters/c1/nodes/n1', { Id: 'c1', Node: 'n1' }],
    ['/clusters/[Id]', '/clusters/c1', { Id: 'c1' }],
    ['/clusters/{Id}:stop', '/clusters/c1:stop', { Id: 'c1' }],
    ['/clusters/{Id}:stop', '/clusters/c1', undefined],
    ['/files/{Name}.{Ending}', '/files/a.tar.gz', { Name: 'a.tar', Ending: 'gz' }],
    ['/a.b/(c)+$', '/a.b/(c)+%24', {}],
    ['/a.b', '/axb', undefined],
    ['/logs?type=log', '/logs?type=log&n=1', {}],
    ['/logs?type=log', '/logs?type=cursor', undefined],
    ['/logs?type=log', '/logs', undefined],
    ['/things/{__proto__}', '/things/x', JSON.parse('{"__proto__": "x"}')],
  ])('%s takes %s: %o', (template, sent, want) => {
    expect(match(template, sent)).toEqual(want);
  });

  it.each([
    ['/a/b', '/a/{b}'],
    ['/a/{b}:stop', '/a/{b}'],
    ['/a/b?c=d', '/a/b'],
  ])('%s weighs more than %s', (literal, open) => {
    expect(createRoute(literal).weight).toBeGreaterThan(createRoute(open).weight);
  });

  it.each([
    ['that is not UTF-8', '/clusters/%FF', 'InvalidParameter'],
    ['with an absurdly long part', `/clusters/${'a'.repeat(5_000)}`, 'RequestTooLarge'],
  ])('refuses a path %s', (_, path, code) => {
    expect(() => match('/clusters/{Id}', path)).toThrow(expect.objectContaining({ status: 400, code }));
  });
});
