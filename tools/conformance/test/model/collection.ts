import fc from 'fast-check';

/** All there is of one kind, by id, and the ids of what there was. */
export interface Collection<Entity> {
  /** What reports call one of it, with a number behind. */
  readonly word: string;
  readonly live: Map<string, Entity>;
  readonly gone: string[];
}

/** Makes an empty collection. */
export function collection<Entity>(word: string): Collection<Entity> {
  return { word, live: new Map(), gone: [] };
}

/** Forgets one, whose id may still be asked for. */
export function drop<Entity>(all: Collection<Entity>, id: string): void {
  if (!all.live.delete(id)) throw new Error(`The model has no ${all.word} ${id}`);
  all.gone.push(id);
}

/** Which one of a collection a command is about: a number from 0, counted in a circle, or `absent`. */
export type Pick = number;

const absent = -1;

/** Chooses something that exists, often one of the oldest, so that much happens to these; and now and then what does not exist. */
export const pick: fc.Arbitrary<Pick> = fc.oneof(
  { weight: 12, arbitrary: fc.nat(2) },
  { weight: 8, arbitrary: fc.nat(99) },
  { weight: 1, arbitrary: fc.constant(absent) },
);

/** Narrows a collection to those that fit, for most choices; a few are made among all, and so is a choice where none fits. */
export function nearby<Entity>(
  all: Collection<Entity>,
  choice: Pick,
  fits: (entity: Entity) => boolean,
): Collection<Entity> {
  const fitting = [...all.live].filter(([, entity]) => fits(entity));
  return choice % 10 === 9 || fitting.length === 0 ? all : { ...all, live: new Map(fitting) };
}

/** Returns the id that a choice comes to: where there is nothing to choose, one that was there once, or never. */
export function idOf<Entity>({ word, live, gone }: Collection<Entity>, choice: Pick): string {
  const ids = [...live.keys()];
  const chosen = choice === absent ? undefined : ids[choice % Math.max(ids.length, 1)];
  return chosen ?? gone.at(-1) ?? `${word}-never-made`;
}
