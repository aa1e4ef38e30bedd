import { describe, expect, it } from 'vitest';
import { applyOverlay } from '../src/overlay.ts';

const overlay = (...actions: readonly object[]): object => ({
  overlay: '1.0.0',
  info: { title: 'Test', version: '1.0.0' },
  actions,
});

describe('applyOverlay', () => {
  it('merges objects, replaces values and lengthens lists', () => {
    const document = { a: { b: 1, c: [1], d: { e: 1 } } };
    const update = { b: 2, c: [2], d: { f: 2 }, g: 3 };
    expect(applyOverlay(document, overlay({ target: '$.a', update }))).toEqual({
      a: { b: 2, c: [1, 2], d: { e: 1, f: 2 }, g: 3 },
    });
  });

  it('updates each match, and the document itself', () => {
    const document = { list: [{ n: 1 }, { n: 2 }] };
    const actions = [
      { target: '$.list[?@.n == 2]', update: { found: true } },
      { target: '$.list', update: { n: 3 } },
      { target: '$', update: { title: 'New' } },
    ];
    expect(applyOverlay(document, overlay(...actions))).toEqual({
      list: [{ n: 1 }, { n: 2, found: true }, { n: 3 }],
      title: 'New',
    });
  });

  it('removes each match', () => {
    const document = { list: [1, 2, 3, 4], gone: true };
    const actions = [
      { target: '$.list[?@ > 2]', remove: true },
      { target: '$.gone', remove: true },
    ];
    expect(applyOverlay(document, overlay(...actions))).toEqual({ list: [1, 2] });
  });

  it('treats __proto__ as a name like any other', () => {
    const update: object = JSON.parse('{"__proto__": {"polluted": true}}');
    const document: object = JSON.parse('{"a": {"__proto__": {"own": true}}}');
    const result = applyOverlay(document, overlay({ target: '$.a', update })) as { a: object };
    expect(JSON.stringify(result)).toBe('{"a":{"__proto__":{"own":true,"polluted":true}}}');
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    [{ target: '$.none', update: {} }, '#/actions/0/target: $.none matches nothing'],
    [{ target: '$.a', update: 1 }, '#/actions/0/update: an object can be updated by an object alone'],
    [{ target: '$.a' }, '#/actions/0: "update" or "remove" is missing'],
    [{ target: '$', remove: true }, '#/actions/0: the whole document cannot be removed'],
    [{ target: '$.[', update: {} }, '#/actions/0/target: $.[ is no JSONPath'],
    [{ target: '$.a', copy: '$.b' }, '#/actions/0/copy: "copy" is not supported here'],
    [{ update: {} }, '#/actions/0: "target" is missing'],
  ])('refuses the action %j', (action, message) => {
    expect(() => applyOverlay({ a: {} }, overlay(action))).toThrow(message);
  });

  it('refuses a version that it does not know', () => {
    expect(() => applyOverlay({}, { ...overlay(), overlay: '2.0.0' })).toThrow('an overlay 1.0 is expected');
  });
});
