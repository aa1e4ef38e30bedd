import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { templatesFolder } from '../src/render.ts';

/** Lists everything in a template that is more than a hole, a loop, a condition or a partial. */
function logicIn(source: string): readonly string[] {
  const found: string[] = [];
  visitProgram(Handlebars.parse(source), found);
  return found;
}

function visitProgram(program: hbs.AST.Program | undefined, found: string[]): void {
  for (const statement of program?.body ?? []) visit(statement, found);
}

function visit(statement: hbs.AST.Statement, found: string[]): void {
  if (statement.type === 'MustacheStatement') visitHole(statement as hbs.AST.MustacheStatement, found);
  else if (statement.type === 'PartialStatement') visitPartial(statement as hbs.AST.PartialStatement, found);
  else if (statement.type === 'BlockStatement') visitBlock(statement as hbs.AST.BlockStatement, found);
  else if (statement.type !== 'ContentStatement') found.push(statement.type);
}

function visitHole({ path, params, hash }: hbs.AST.MustacheStatement, found: string[]): void {
  if (params.length > 0 || hash !== undefined) found.push('a helper');
  visitPath(path, found);
}

function visitPartial({ params, hash }: hbs.AST.PartialStatement, found: string[]): void {
  if (params.length !== 1 || hash !== undefined) found.push('a partial without one context');
  for (const param of params) visitPath(param, found);
}

function visitBlock(block: hbs.AST.BlockStatement, found: string[]): void {
  const name = (block.path as hbs.AST.PathExpression).original;
  if (name !== 'each' && name !== 'if') found.push(`the block ${name}`);
  if (name === 'each' && block.inverse) found.push('an else of each');
  if (block.params.length !== 1 || block.hash !== undefined) found.push('a block without one parameter');
  if (block.program.blockParams?.length) found.push('block parameters');
  for (const param of block.params) visitPath(param, found);
  visitProgram(block.program, found);
  visitProgram(block.inverse, found);
}

function visitPath(expression: hbs.AST.Expression, found: string[]): void {
  const { type, data, depth, parts, original } = expression as hbs.AST.PathExpression;
  const isPlain = type === 'PathExpression' && !data && depth === 0 && parts.length <= 1;
  if (!isPlain) found.push(`the path ${original}`);
}

describe('templates', () => {
  it.each(readdirSync(templatesFolder))('%s has no logic', (file) => {
    expect(logicIn(readFileSync(join(templatesFolder, file), 'utf8'))).toEqual([]);
  });

  it.each([
    ['{{upper name}}', 'a helper'],
    ['{{@root.name}}', 'the path @root.name'],
    ['{{#each a}}{{../b}}{{/each}}', 'the path ../b'],
    ['{{a.b}}', 'the path a.b'],
    ['{{#unless a}}{{/unless}}', 'the block unless'],
    ['{{#if (eq a b)}}{{/if}}', 'the path undefined'],
    ['{{#each a as |b|}}{{/each}}', 'block parameters'],
    ['{{> part}}', 'a partial without one context'],
    ['{{! note }}', 'CommentStatement'],
  ])('would fail if one held %s', (source, logic) => {
    expect(logicIn(source)).toEqual([logic]);
  });
});
