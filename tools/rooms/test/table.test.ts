import { describe, expect, it } from 'vitest';
import { check } from '../src/check.ts';
import type { Rooms, Table } from '../src/table.ts';
import { table, treeWith } from './support/tree.ts';

const rooms = table['packages/core']?.rooms as Rooms;
const withRooms = (changed: Rooms): Table => ({ ...table, 'packages/core': { imports: [], rooms: changed } });

describe('a table that does not fit the files', () => {
  it('lacks the room of a file, even of one that nobody imports', async () => {
    const root = treeWith({ 'packages/core/src/leftovers/any.ts': 'export const any = 1;\n' });
    expect(await check(root, table)).toEqual([
      { rule: 'no-room', text: 'packages/core/src/leftovers/any.ts is in no room of the table' },
    ]);
  });

  it('has a room without files', async () => {
    expect(await check(treeWith(), withRooms({ ...rooms, attic: [] }))).toEqual([
      { rule: 'empty-room', text: 'packages/core has no file in the room attic' },
    ]);
  });

  it('allows an arrow that no import needs', async () => {
    expect(
      await check(treeWith(), withRooms({ ...rooms, call: ['errors.ts', ...(rooms.call ?? [])] })),
    ).toEqual([{ rule: 'unused-arrow', text: 'packages/core: call imports nothing of errors.ts' }]);
  });

  it('allows an arrow to a room above', async () => {
    expect(await check(treeWith(), withRooms({ ...rooms, platform: ['call'] }))).toEqual([
      { rule: 'upwards', text: 'packages/core: call does not stand below platform, which imports it' },
    ]);
  });

  it('lets a room import all others, though some stand above it', async () => {
    const { call = [], ...others } = rooms;
    const turned = { codec: '*', call, ...others, 'errors.ts': '*' } as const;
    const errors = `export type Encode = typeof import('./codec/encode.ts');\nexport class Failure extends Error {}\n`;
    const root = treeWith({ 'packages/core/src/errors.ts': errors });
    expect(await check(root, withRooms(turned))).toContainEqual({
      rule: 'room',
      text: 'packages/core/src/errors.ts imports packages/core/src/codec/encode.ts, which the table of rooms does not allow',
    });
  });

  it('allows an arrow to a room that it does not list', async () => {
    expect(await check(treeWith(), withRooms({ ...rooms, codec: ['errors.ts', 'attic'] }))).toEqual([
      { rule: 'upwards', text: 'packages/core: attic does not stand below codec, which imports it' },
    ]);
  });

  it('lacks the line of a package', async () => {
    const { 'tools/*': _, ...packages } = table;
    expect(await check(treeWith(), packages)).toEqual([
      { rule: 'no-area', text: 'tools/look has no line in the table' },
    ]);
  });
});
