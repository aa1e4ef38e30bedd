import fc from 'fast-check';
import type { Tags } from './model.ts';

/** Few keys and values, so that they meet again. */
export const tagKey: fc.Arbitrary<string> = fc.constantFrom('env', 'team', 'über');
const tagValue = fc.constantFrom('', 'prod', 'test');

/** Up to two tags; a key may come twice. */
export const tagPairs: fc.Arbitrary<{ Key: string; Value: string }[]> = fc.array(
  fc.record({ Key: tagKey, Value: tagValue }),
  { maxLength: 2 },
);

type Pairs = readonly { readonly Key: string; readonly Value: string }[];

/** Tells whether a key comes twice. */
export function hasTwice(pairs: Pairs): boolean {
  return new Set(pairs.map(({ Key }) => Key)).size < pairs.length;
}

/** Makes the tags of something new. */
export function tagsOf(pairs: Pairs): Tags {
  return new Map(pairs.map(({ Key, Value }) => [Key, Value]));
}
