import { expect, it } from 'vitest';
import { toXml } from '../src/xml.ts';

it.each([
  ['a list as repeated elements', { Ids: { Id: ['a', 'b'] } }, '<R><Ids><Id>a</Id><Id>b</Id></Ids></R>'],
  ['nothing for what is not there', { A: undefined, B: null, C: 0 }, '<R><C>0</C></R>'],
  ['markup as text', { A: '<b>&"' }, '<R><A>&lt;b&gt;&amp;&quot;</A></R>'],
  [
    'a replacement for what XML cannot hold',
    { A: 'a\u0000\u0008b\ud800' },
    '<R><A>a\ufffd\ufffdb\ufffd</A></R>',
  ],
])('writes %s', (_, value, xml) => {
  expect(toXml('R', value)).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`);
});
