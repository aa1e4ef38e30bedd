import { describe, expect, it } from 'vitest';
import { addDocumented } from '../src/documented.ts';
import { sampleOperation, sampleSpec } from './sample.ts';

const spec = (changes: object = {}): object =>
  structuredClone(sampleSpec({ paths: { '/ListThings': { post: sampleOperation(changes) } } }));

function added(document: object, facts: object): unknown {
  addDocumented(document, { operations: { ListThings: facts } });
  return (document as { paths: { '/ListThings': { post: object } } }).paths['/ListThings'].post;
}

describe('what documentation tells', () => {
  it('becomes error codes and resources of the operation', () => {
    const resources = ['acs:demo:{regionId}:{accountId}:thing/{thingId}'];
    expect(added(spec(), { errorCodes: { 404: ['NoThing'] }, resources })).toMatchObject({
      'x-acs-error-codes': { 404: [{ code: 'NoThing' }] },
      'x-acs-resources': resources,
    });
  });

  it('joins what the metadata lists, and repeats none of it', () => {
    const listed = { 'x-acs-error-codes': { 404: [{ code: 'NoThing', message: 'There is none.' }] } };
    expect(
      added(spec(listed), { errorCodes: { 404: ['NoThing', 'NoShelf'], 403: ['Locked'] } }),
    ).toMatchObject({
      'x-acs-error-codes': {
        404: [{ code: 'NoThing', message: 'There is none.' }, { code: 'NoShelf' }],
        403: [{ code: 'Locked' }],
      },
    });
  });

  it('of operations that are gone is left aside', () => {
    const document = spec();
    addDocumented(document, { operations: { Gone: { errorCodes: { 404: ['NoThing'] } } } });
    expect(document).toEqual(spec());
  });

  it.each([
    [{}, '"operations" is missing'],
    [{ operations: {}, more: 1 }, '"more" is not supported here'],
    [{ operations: { ListThings: { codes: {} } } }, '"codes" is not supported here'],
    [{ operations: { ListThings: { resources: [5] } } }, 'a text is expected'],
    [{ operations: { ListThings: { errorCodes: { 404: 'NoThing' } } } }, 'a list is expected'],
  ])('is refused where it is %j', (facts, message) => {
    expect(() => addDocumented(spec(), facts)).toThrow(message);
  });
});
