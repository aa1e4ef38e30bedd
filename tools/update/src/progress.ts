import { setImmediate } from 'node:timers/promises';
import { Listr, type ListrTask } from 'listr2';

/** One step of a long command. */
export interface Step<Context> {
  readonly title: string;
  readonly run: (context: Context) => void | Promise<void>;
}

/** Work that a signal may end between two steps. */
export interface Interruptible {
  readonly signal?: AbortSignal | undefined;
}

/** Runs steps one after the other and shows where it stands; says nothing where nobody watches. */
export async function runSteps<Context extends Interruptible>(
  steps: readonly Step<Context>[],
  context: Context,
): Promise<void> {
  const tasks = steps.map(
    ({ title, run }): ListrTask<Context> => ({
      title,
      task: async (own) => {
        // A step that never waits keeps a signal from being heard before it ends.
        await setImmediate();
        context.signal?.throwIfAborted();
        await run(own);
      },
    }),
  );
  await new Listr<Context>(tasks, { concurrent: false, silentRendererCondition: !process.stdout.isTTY }).run(
    context,
  );
}
