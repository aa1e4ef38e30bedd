import { describe, expect, it } from 'vitest';
import { exportName, fileStem, memberName, productStem } from '../../src/print/name.ts';
import { hostileTexts } from '../hostile.ts';
import { parseModule } from './typescript.ts';

describe('exportName', () => {
  it.each(hostileTexts)('can be exported: %j', (text) => {
    const name = exportName(text);
    expect(name).toMatch(/^[A-Za-z_]\w*$/);
    expect(parseModule(`export const ${name} = 1; export interface ${name} {}`).statements).toHaveLength(2);
  });

  it.each([
    ['DescribeInstances', 'DescribeInstances'],
    ['createInstance', 'CreateInstance'],
    ['X-Fc-Trace-Id', 'XFcTraceId'],
    ['SystemDisk.Category', 'SystemDiskCategory'],
    ['1st', '_1st'],
    ['class', 'Class'],
  ])('%s becomes %s', (name, want) => {
    expect(exportName(name)).toBe(want);
  });
});

describe('memberName', () => {
  it.each(hostileTexts)('can be a method: %j', (text) => {
    expect(parseModule(`class A { ${memberName(text)}(): void {} }`).statements).toHaveLength(1);
  });
});

describe('productStem', () => {
  it.each([
    ['Ecs', 'ecs'],
    ['CS', 'cs'],
    ['FC-Open', 'fcOpen'],
    ['BssOpenApi', 'bssOpenApi'],
    ['R-kvstore', 'rKvstore'],
    ['cr', 'cr'],
  ])('%s becomes %s', (name, want) => {
    expect(productStem(name)).toBe(want);
  });
});

describe('fileStem', () => {
  it.each(hostileTexts)('is one plain file name: %j', (text) => {
    const name = fileStem(text);
    expect(name).toMatch(/^[\w-]{1,101}$/);
    expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i);
  });

  it('keeps the name of an operation', () => {
    expect(fileStem('DescribeInstances')).toBe('DescribeInstances');
  });
});
