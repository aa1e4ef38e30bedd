import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPath } from '../../src/codec/path-template.ts';
import { ConfigError } from '../../src/errors/errors.ts';

function fill(template: string, values: Record<string, string>) {
  return fillPath(template, new Map(Object.entries(values)), 'Get');
}

describe('fillPath', () => {
  it.each<[string, Record<string, string>, string, [string, string][]]>([
    ['/', {}, '/', []],
    ['', {}, '/', []],
    ['/clusters/{id}/nodes', { id: 'c 1/a?b#c%' }, '/clusters/c%201%2Fa%3Fb%23c%25/nodes', []],
    ['/{a}/{b}', { a: '1', b: '2' }, '/1/2', []],
    ['/{a}-{b}', { a: '.', b: '.' }, '/.-.', []],
    ['/instances/[instanceId]/x', { instanceId: 'i' }, '/instances/i/x', []],
    ['/jobs/{id}:stop', { id: '..' }, '/jobs/..:stop', []],
    [
      '/logs/{name}?type=log&x=a%20b',
      { name: 'n' },
      '/logs/n',
      [
        ['type', 'log'],
        ['x', 'a b'],
      ],
    ],
    ['/logs?flag', {}, '/logs', [['flag', '']]],
    ['/a b/测#', {}, '/a%20b/%E6%B5%8B%23', []],
    ['@evil.example/{a}', { a: '1' }, '/@evil.example/1', []],
    ['/{__proto__}/{constructor}', JSON.parse('{"__proto__":"p","constructor":"c"}'), '/p/c', []],
  ])('fills %s with %j', (template, values, path, query) => {
    expect(fill(template, values)).toEqual({ path, query });
  });

  it.each<[string, Record<string, string>, string]>([
    ['/clusters/{id}', {}, 'Get.id is required: it is part of the path'],
    ['/clusters/{id}', { id: '' }, 'Get.id is required: it is part of the path'],
    ['/clusters/{toString}', {}, 'Get.toString is required: it is part of the path'],
    ['/clusters/{id}/nodes', { id: '..' }, "Get: '..' for {id} would lead to another path"],
    ['/clusters/{id}', { id: '.' }, "Get: '.' for {id} would lead to another path"],
    ['/clusters/{a}{b}', { a: '.', b: '.' }, "Get: '..' for {a}{b} would lead to another path"],
    ['/clusters', { id: '1' }, 'Get.id has no place in the path /clusters'],
  ])('refuses %s with %j', (template, values, message) => {
    expect(() => fill(template, values)).toThrow(new ConfigError(message));
  });

  it('keeps any value within its segment, through a URL parser as well', () => {
    const value = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text !== '.' && text !== '..');
    fc.assert(
      fc.property(value, value, (a, b) => {
        const { path } = fill('/x/{a}/y/{b}:go', { a, b });
        const parsed = new URL(`https://host.example${path}`);
        expect(parsed.pathname).toBe(path);
        const [, , first = '', , second = ''] = path.split('/');
        expect([decodeURIComponent(first), decodeURIComponent(second)]).toEqual([a, `${b}:go`]);
      }),
    );
  });
});
