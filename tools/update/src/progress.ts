import { Listr, type ListrTask } from 'listr2';

/** One step of a long command. */
export interface Step<Context> {
  readonly title: string;
  readonly run: (context: Context) => void | Promise<void>;
}

/** Runs steps one after the other and shows where it stands; says nothing where nobody watches. */
export async function runSteps<Context extends object>(
  steps: readonly Step<Context>[],
  context: Context,
): Promise<void> {
  const tasks = steps.map(({ title, run }): ListrTask<Context> => ({ title, task: run }));
  await new Listr<Context>(tasks, { concurrent: false, silentRendererCondition: !process.stdout.isTTY }).run(
    context,
  );
}
