import { setImmediate } from 'node:timers/promises';

/** Does the same to each item, one after the other, and shows on the terminal how far that is. */
export async function withProgress<T extends { readonly folder: string }, R>(
  items: readonly T[],
  action: (item: T) => R,
): Promise<R[]> {
  const { Listr } = await import('listr2');
  const results: R[] = [];
  const tasks = items.map((item) => ({
    title: item.folder,
    task: async (): Promise<void> => {
      // The work itself never pauses: without this the terminal would show nothing until the end.
      await setImmediate();
      results.push(action(item));
    },
  }));
  await new Listr(tasks, { rendererOptions: { clearOutput: true } }).run();
  return results;
}
