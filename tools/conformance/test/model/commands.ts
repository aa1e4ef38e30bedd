import fc from 'fast-check';
import { backends } from './backends.ts';
import { balancers } from './balancers.ts';
import type { Cloud } from './cloud.ts';
import { instances } from './instances.ts';
import { listeners } from './listeners.ts';
import type { Model } from './model.ts';
import { networks } from './networks.ts';
import { ramPolicies } from './ram-policies.ts';
import { ramUsers } from './ram-users.ts';
import { securityGroups } from './security-groups.ts';
import { serverGroups } from './server-groups.ts';
import type { Step, Theme } from './step.ts';
import { tags } from './tags.ts';
import { time } from './time.ts';

/** A further kind of resource is a further theme, and a collection of the model. */
const themes: readonly Theme[] = [
  time,
  networks,
  securityGroups,
  instances,
  balancers,
  listeners,
  backends,
  serverGroups,
  ramUsers,
  ramPolicies,
  tags,
];

/** After how many commands the listing of the command's theme is compared, and after how many everything is. */
const [stepsPerLook, stepsPerComparison] = [4, 40];

/** One command of a sequence, as fast-check runs, shrinks and prints it. */
export type Command = fc.AsyncCommand<Model, Cloud>;

/** All commands, each as often as its theme wants it. */
export const commands: fc.Arbitrary<Command> = commandsOf(({ steps }) => steps);

/** The commands with which a sequence begins. */
export const growth: fc.Arbitrary<Command> = commandsOf((theme) => theme.growth);

function commandsOf(stepsOf: (theme: Theme) => readonly fc.WeightedArbitrary<Step>[]): fc.Arbitrary<Command> {
  return fc.oneof(
    ...themes.flatMap((theme) =>
      stepsOf(theme).map(({ weight, arbitrary }) => ({
        weight,
        arbitrary: arbitrary.map((step) => commandOf(step, theme)),
      })),
    ),
  );
}

function commandOf(step: Step, theme: Theme): Command {
  return {
    check: (model) => step.isWorthwhile(model),
    async run(model, cloud) {
      model.steps += 1;
      await step.run(model, cloud);
      const pageSize = 1 + (Math.floor(model.steps / stepsPerLook) % 4);
      if (model.steps % stepsPerComparison === 0) await compareAll(model, cloud, pageSize);
      else if (model.steps % stepsPerLook === 0) await theme.compare(model, cloud, pageSize);
    },
    toString: () => step.title,
  };
}

/** Compares all listings with the model. */
export async function compareAll(model: Model, cloud: Cloud, pageSize: number): Promise<void> {
  for (const theme of themes) await theme.compare(model, cloud, pageSize);
}
