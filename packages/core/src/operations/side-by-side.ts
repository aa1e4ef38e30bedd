/** The pages of one region. */
export interface RegionWalk<Page> {
  readonly regionId: string;
  readonly pages: AsyncIterator<Page>;
}

/** A page of a region, or the error that ended it. */
export interface RegionStep<Page> {
  readonly regionId: string;
  readonly page?: Page | undefined;
  readonly error?: unknown;
}

/** Walks several regions at once, `concurrency` of them at the same time, and gives each page as it comes. */
export async function* sideBySide<Page>(
  walks: Iterable<RegionWalk<Page>>,
  concurrency: number,
): AsyncGenerator<RegionStep<Page>> {
  const waiting = walks[Symbol.iterator]();
  const running = new Map<RegionWalk<Page>, ReturnType<typeof advance<Page>>>();
  const go = (walk: RegionWalk<Page> | undefined) => {
    if (walk !== undefined) running.set(walk, advance(walk));
  };
  for (let count = 0; count < concurrency; count += 1) go(waiting.next().value);
  while (running.size > 0) {
    const { walk, step } = await Promise.race(running.values());
    running.delete(walk);
    if (step !== undefined) yield { regionId: walk.regionId, ...step };
    go(step?.page === undefined ? waiting.next().value : walk);
  }
}

/** Never rejects: nobody may be waiting for it any more. */
async function advance<Page>(walk: RegionWalk<Page>): Promise<{
  walk: RegionWalk<Page>;
  step: { page: Page } | { page?: undefined; error: unknown } | undefined;
}> {
  try {
    const { done, value } = await walk.pages.next();
    return { walk, step: done ? undefined : { page: value } };
  } catch (error) {
    return { walk, step: { error } };
  }
}
