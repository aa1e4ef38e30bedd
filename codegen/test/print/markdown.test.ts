import { describe, expect, it } from 'vitest';
import { address, codeSpan, markdownText, tableText } from '../../src/print/markdown.ts';
import { hostileTexts } from '../hostile.ts';

describe('markdownText', () => {
  it.each(hostileTexts)('has no mark-up of its own: %j', (text) => {
    const unescaped = markdownText(text).replace(/\\[!-/:-@[-`{-~]/g, '');
    expect(unescaped).not.toMatch(/[\\`*_{}[\]<>()#+!|~&\n\r\u2028\u2029]/);
  });
});

describe('tableText', () => {
  it.each(hostileTexts)('stays in its cell: %j', (text) => {
    const unescaped = tableText(text).replace(/\\[!-/:-@[-`{-~]/g, '');
    expect(unescaped.replace(/`[^`]+`/g, '')).not.toMatch(/[\\`*_{}[\]<>()#+!|~&\n\r\u2028\u2029]/);
    expect(unescaped).not.toContain('|');
  });

  it('keeps pieces of code', () => {
    expect(tableText('Use `Ids`, *not* `a|b`.')).toBe('Use `Ids`, \\*not\\* \\`a\\|b\\`.');
  });
});

describe('codeSpan', () => {
  it.each(hostileTexts.filter((text) => text !== ''))('ends where it should: %j', (text) => {
    const [, fence = '', body = ''] = /^(`+)(.*?)\1$/s.exec(codeSpan(text)) ?? [];
    expect(fence).not.toBe('');
    expect(body.match(/`+/g) ?? []).not.toContain(fence);
  });
});

describe('address', () => {
  it.each(hostileTexts)('keeps a part in its place: %j', (text) => {
    const result = address('https://example.com/document', text, 'end');
    expect(result).toMatch(/^https:\/\/example\.com\/document\/[^/\s()<>"'|]*\/end$/);
  });
});
