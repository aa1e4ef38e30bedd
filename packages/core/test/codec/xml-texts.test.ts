import { describe, expect, it } from 'vitest';
import { xmlTexts } from '../../src/codec/xml-texts.ts';

describe('xmlTexts', () => {
  it('reads the innermost elements and unescapes their texts', () => {
    const document =
      '<?xml version="1.0"?>\n<Error>\n<Code>A.B</Code><Message>a &lt;b&gt; &amp;amp; &quot;c&quot; &apos;&unknown;</Message><Detail><Kind>x</Kind></Detail></Error>';
    expect(xmlTexts(document, 'Error')).toEqual({
      Code: 'A.B',
      Message: `a <b> &amp; "c" '&unknown;`,
      Kind: 'x',
    });
  });

  it.each(['', '<html><Code>x</Code></html>', '{"Error":1}'])('finds nothing in %j', (document) => {
    expect(xmlTexts(document, 'Error')).toBeUndefined();
  });

  it('gives prototypes to nobody', () => {
    const texts = xmlTexts('<Error><__proto__>x</__proto__><Code>y</Code></Error>', 'Error') as object;
    expect(Object.getPrototypeOf(texts)).toBe(Object.prototype);
    expect(Object.keys(texts)).toEqual(['__proto__', 'Code']);
  });
});
