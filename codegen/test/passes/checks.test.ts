import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/parse/document.ts';
import { runPasses } from '../../src/passes/index.ts';
import { sampleOperation, sampleSpec } from '../sample.ts';

const schemas = (named: object, parameter: object = {}): object =>
  sampleSpec({
    components: { schemas: named },
    paths: {
      '/ListThings': {
        post: sampleOperation({ parameters: [{ name: 'A', in: 'query', schema: parameter }] }),
      },
    },
  });

const pagination = (changes: object): object => {
  const correct = { style: 'token', items: 'Things', inputToken: 'Name', outputToken: 'Things' };
  const operation = sampleOperation({ 'x-acs-pagination': { ...correct, ...changes } });
  return sampleSpec({ paths: { '/ListThings': { post: operation } } });
};

const waiter = (changes: object): object => {
  const correct = { operation: 'ListThings', minDelayMs: 1, maxDelayMs: 2 };
  const acceptors = [{ outcome: 'success', path: 'Things[].Id', match: 'none' }];
  return sampleSpec({ 'x-acs-waiters': { Ready: { ...correct, acceptors, ...changes } } });
};

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

describe('runPasses', () => {
  it.each([
    [
      'a reference in a parameter to a missing schema',
      schemas({}, reference('Gone')),
      'parameter A (operation ListThings): there is no schema "Gone"',
    ],
    [
      'a reference in a schema to a missing schema',
      schemas({ A: { type: 'array', items: reference('__proto__') } }),
      'schema A: there is no schema "__proto__"',
    ],
    [
      'schemas that refer to nothing but each other',
      schemas({ A: reference('B'), B: reference('A') }),
      'schema A: it refers to nothing but itself',
    ],
    [
      'pages of a list that is not there',
      pagination({ items: 'Things.Thing' }),
      'pagination of ListThings: the answer has no list "Things.Thing"',
    ],
    [
      'pages by a parameter that is not there',
      pagination({ inputToken: 'Token' }),
      'pagination of ListThings: there is no parameter "Token"',
    ],
    [
      'pages by a field that is not there',
      pagination({ outputToken: 'Token' }),
      'pagination of ListThings: the answer has no field "Token"',
    ],
    [
      'a quick start that is no operation',
      sampleSpec({ 'x-acs-quick-start': 'X' }),
      'quick start: there is no operation "X"',
    ],
    ['a waiter without its operation', waiter({ operation: 'X' }), 'waiter Ready: there is no operation "X"'],
    [
      'a waiter for a field that is not there',
      waiter({ acceptors: [{ outcome: 'success', path: 'Things[].Status', match: 'none' }] }),
      'waiter Ready: the answer of ListThings has no field "Things[].Status"',
    ],
    [
      'a waiter that asks for a parameter that is not there',
      waiter({
        acceptors: [{ outcome: 'success', path: 'Things[].Id', match: 'all', value: '1', asked: 'Ids' }],
      }),
      'waiter Ready: ListThings has no parameter "Ids"',
    ],
  ])('refuses %s', (_, document, message) => {
    expect(() => runPasses(parseDocument(document))).toThrow(message);
  });

  it('accepts the samples that those are variations of', () => {
    for (const document of [schemas({ A: {} }, reference('A')), pagination({}), waiter({})]) {
      expect(runPasses(parseDocument(document)).operations).toHaveLength(1);
    }
  });
});
