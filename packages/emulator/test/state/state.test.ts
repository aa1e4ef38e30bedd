import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, gone, inTurn } from '../../src/state/document.ts';
import { createState, type State, type Write } from '../../src/state/state.ts';

const rules = {
  indexes: {
    Color: ({ fields }: Document) => [fields.Color].flat(),
    Status: ({ phases }: Document) => [phases[0]?.value],
  },
};

function emptyState(commit?: (writes: readonly Write[]) => void): State {
  return createState(() => rules, commit);
}

function ids(state: State, region: string, index?: string, value?: unknown): readonly (string | undefined)[] {
  return state.posting('thing', region, index, value).map((sequence) => state.bySequence(sequence)?.id);
}

describe('the state', () => {
  it('finds documents by region and by the values of their indexes, in the order of creation', () => {
    const state = emptyState();
    state.transaction(0, () => {
      state.insert('thing', { id: 'b', region: 'x', fields: { Color: ['red', 'blue'] } });
      state.insert('thing', { id: 'a', region: 'y', fields: { Color: 'red' } });
      state.insert('other', { id: 'b', region: 'x', fields: { Color: 'red' } });
    });
    expect(ids(state, 'x')).toEqual(['b']);
    expect(ids(state, '')).toEqual(['b', 'a']);
    expect(ids(state, '', 'Color', 'red')).toEqual(['b', 'a']);
    expect(ids(state, 'y', 'Color', 'blue')).toEqual([]);
  });

  it('keeps a place in the order when a document changes, and forgets it where it was', () => {
    const state = emptyState();
    state.transaction(0, () => {
      const first = state.insert('thing', { id: 'a', fields: { Color: 'red' } });
      state.insert('thing', { id: 'b', fields: { Color: 'blue' } });
      state.update(first, { fields: { Color: 'blue' } });
    });
    expect(ids(state, '', 'Color', 'blue')).toEqual(['a', 'b']);
    expect(ids(state, '', 'Color', 'red')).toEqual([]);
  });

  it('undoes all of a transaction that fails, and commits nothing of it', () => {
    const commits: (readonly Write[])[] = [];
    const state = emptyState((writes) => commits.push(writes));
    state.transaction(0, () => state.insert('thing', { id: 'a', fields: { Color: 'red' } }));
    const before = state.all();
    expect(() =>
      state.transaction(0, () => {
        const found = state.get('thing', 'a') as Document;
        state.update(found, { fields: { Color: 'blue' } });
        state.insert('thing', { id: 'b', fields: { Color: 'blue' } });
        state.remove(found);
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(state.all()).toEqual(before);
    expect(ids(state, '', 'Color', 'red')).toEqual(['a']);
    expect(ids(state, '', 'Color', 'blue')).toEqual([]);
    expect(commits).toHaveLength(1);
  });

  it('undoes a transaction that cannot be committed', () => {
    const state = emptyState(() => {
      throw new Error('the disk is full');
    });
    expect(() => state.transaction(0, () => state.insert('thing', { id: 'a', fields: {} }))).toThrow(
      'disk is full',
    );
    expect(state.all()).toEqual([]);
  });

  it('lets a status move on by itself, and what is over disappear', () => {
    const state = emptyState();
    state.transaction(1_000, () =>
      state.insert('thing', {
        id: 'a',
        fields: {},
        phases: [
          ...inTurn(1_000, ['Starting', 500], ['Running', 500]),
          { value: gone, until: Number.POSITIVE_INFINITY },
        ],
      }),
    );
    const at = (now: number): readonly unknown[] => {
      state.settle(now);
      return [ids(state, '', 'Status', 'Starting'), ids(state, '', 'Status', 'Running'), state.all().length];
    };
    expect(at(1_499)).toEqual([['a'], [], 1]);
    expect(at(1_500)).toEqual([[], ['a'], 1]);
    expect(at(2_000)).toEqual([[], [], 0]);
  });

  it('tells the store of what ended by itself with the next transaction', () => {
    const commits: (readonly Write[])[] = [];
    const state = emptyState((writes) => commits.push(writes));
    const phases = [
      { value: 'kept', until: 10 },
      { value: gone, until: Number.POSITIVE_INFINITY },
    ];
    const { sequence } = state.transaction(0, () => state.insert('thing', { id: 'a', fields: {}, phases }));
    state.settle(10);
    state.transaction(10, () => state.insert('thing', { id: 'b', fields: {} }));
    expect(commits[1]?.[0]).toEqual({ sequence, document: undefined });
  });

  it('writes nothing outside of a transaction', () => {
    expect(() => emptyState().insert('thing', { id: 'a', fields: {} })).toThrow('outside of a transaction');
  });

  it('is what it was after it was loaded elsewhere, and gives no number twice', () => {
    const state = emptyState();
    state.transaction(0, () => {
      state.insert('thing', { id: 'a', region: 'x', fields: { Color: 'red' }, tags: { k: 'v' } });
      state.remove(state.insert('thing', { id: 'b', fields: {} }));
    });
    const other = emptyState();
    other.load(state.all(), state.lastSequence());
    expect(other.all()).toEqual(state.all());
    expect(ids(other, 'x', 'Color', 'red')).toEqual(['a']);
    expect(other.transaction(0, () => other.insert('thing', { id: 'c', fields: {} })).sequence).toBe(3);
  });
});

const colors = fc.constantFrom('red', 'green', 'blue');
const command = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    id: fc.nat(20),
    color: colors,
    region: fc.constantFrom('x', 'y'),
  }),
  fc.record({ kind: fc.constant('update' as const), id: fc.nat(20), color: colors }),
  fc.record({ kind: fc.constant('remove' as const), id: fc.nat(20) }),
);

it('agrees with a plain list of documents, whatever is done and undone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(command, { maxLength: 6 }), fc.boolean()), { maxLength: 30 }),
      (transactions) => {
        const state = emptyState();
        let model: { id: string; region: string; color: string }[] = [];
        for (const [commands, isUndone] of transactions) {
          const before = model.map((one) => ({ ...one }));
          try {
            state.transaction(0, () => {
              for (const { kind, ...rest } of commands) {
                const id = String(rest.id);
                const found = state.get('thing', id);
                if (kind === 'insert' && found === undefined && 'region' in rest) {
                  state.insert('thing', { id, region: rest.region, fields: { Color: rest.color } });
                  model.push({ id, region: rest.region, color: rest.color });
                } else if (kind === 'update' && found !== undefined && 'color' in rest) {
                  state.update(found, { fields: { Color: rest.color } });
                  model = model.map((one) => (one.id === id ? { ...one, color: rest.color } : one));
                } else if (kind === 'remove' && found !== undefined) {
                  state.remove(found);
                  model = model.filter((one) => one.id !== id);
                }
              }
              if (isUndone) throw new Error('undone');
            });
          } catch (error) {
            if ((error as Error).message !== 'undone') throw error;
            model = before;
          }
          for (const region of ['', 'x', 'y']) {
            const here = model.filter((one) => region === '' || one.region === region);
            expect(ids(state, region)).toEqual(here.map((one) => one.id));
            for (const color of ['red', 'green', 'blue']) {
              expect(ids(state, region, 'Color', color)).toEqual(
                here.filter((one) => one.color === color).map((one) => one.id),
              );
            }
          }
        }
      },
    ),
  );
});
