import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { docComment, lineComment } from '../../src/print/comment.ts';
import { hostileTexts } from '../hostile.ts';
import { parseModule } from './typescript.ts';

const printed = hostileTexts.filter((text) => text !== '');

describe('docComment', () => {
  it.each(printed)('is nothing but a comment: %j', (text) => {
    const file = parseModule(`${docComment([text, text])}const a = 1;`);
    expect(file.statements.map((statement) => statement.kind)).toEqual([ts.SyntaxKind.VariableStatement]);
  });

  it.each(printed)('has no tag that a text brings along: %j', (text) => {
    const file = parseModule(`${docComment([text, { tag: 'see', text }])}const a = 1;`);
    const [statement] = file.statements;
    const tags = statement ? ts.getJSDocTags(statement) : [];
    expect(tags.map((tag) => tag.tagName.text)).toEqual(['see']);
  });

  it.each(printed)('starts no line with a tag that is not its own: %j', (text) => {
    const long = `${'word '.repeat(30)}${text}`.replaceAll('word @', '@');
    expect(docComment([text, long])).not.toMatch(/^\s*(\/\*\*|\*)\s*@/m);
  });

  it('is one line where the text fits, and wraps where it does not', () => {
    expect(docComment(['Short.'], { indent: '  ' })).toBe('  /** Short. */\n');
    const lines = docComment([`${'word '.repeat(40)}end`], { indent: '  ' }).split('\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(120);
  });

  it('is nothing at all where there is nothing to say', () => {
    expect(docComment([])).toBe('');
  });
});

describe('lineComment', () => {
  it.each(hostileTexts)('stays on its line: %j', (text) => {
    const file = parseModule(`${lineComment(text)}\nconst a = 1;`);
    expect(file.statements).toHaveLength(1);
    expect(lineComment(text)).not.toMatch(/[\n\r\u2028\u2029]/);
  });
});
