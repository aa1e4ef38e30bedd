import { describe, expect, it } from 'vitest';
import { fullList, summaryTable, type ThemedProduct } from '../src/tables.ts';

const product: ThemedProduct = {
  name: 'shop',
  version: '2020-01-01',
  operations: [
    { name: 'AddTag', kind: 'sampled' },
    { name: 'CreateItem', kind: 'stateful' },
    { name: 'DeleteItem', kind: 'stateful' },
    { name: 'DescribeItemPrice', kind: 'sampled' },
    { name: 'Ping', kind: 'stateful' },
  ],
  themeOf: (name) => (/Item/.test(name) ? 'items' : /Tag/.test(name) ? 'tags' : 'others'),
};

describe('the summary', () => {
  it('counts operations by kind, and names the themes that keep state, whole or in part', () => {
    expect(summaryTable([product])).toBe(`\
| product | operations | stateful | sampled | themes that are stateful | in part |
| --- | --- | --- | --- | --- | --- |
| shop 2020-01-01 | 5 | 3 | 2 | others | items (2 of 3) |`);
  });
});

describe('the list', () => {
  it('names every operation by theme and kind, those without a theme last', () => {
    expect(fullList([product])).toBe(`\
- \`stateful\`: the operation reads or changes what the emulator keeps
- \`sampled\`: the answer is made from the response's schema and examples, and nothing is kept; with \`strict\`, it is refused

## shop 2020-01-01

| theme | stateful | sampled |
| --- | --- | --- |
| items | 2: \`CreateItem\`, \`DeleteItem\` | 1: \`DescribeItemPrice\` |
| tags | – | 1: \`AddTag\` |
| others | 1: \`Ping\` | – |`);
  });
});
