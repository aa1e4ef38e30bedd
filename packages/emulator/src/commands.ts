import { createNumbered, type Numbered, type NumberedItems } from './numbered.ts';

/** One command on its way to one instance. */
export interface CommandRun {
  /** What is run, in plain text, with its parameters filled in. */
  readonly content: string;
  readonly instanceId: string;
  /** The name of the command, or an empty text. */
  readonly commandName: string;
}

/** Which runs a rule is for. Whatever is left out fits everything. */
export interface CommandMatch {
  /** A pattern, or a text that the content has to hold. */
  readonly content?: RegExp | string;
  readonly instanceId?: string;
  readonly commandName?: string;
}

/** What keeps a command from coming to its end, as `DescribeInvocationResults` tells it. */
export interface CommandError {
  /** The vendor's code, for example `ClientNotResponse`. */
  readonly code: string;
  /** Default: the vendor's text for the code, where it has one. */
  readonly info?: string;
}

/** How a command comes out. */
export interface CommandRule {
  readonly match?: CommandMatch;
  /** What it writes. Default: nothing. */
  readonly output?: string;
  /** Default: 0, which is success. */
  readonly exitCode?: number;
  /** How long it is `Running`, in milliseconds; it times out where that is longer than it may take. Default: 0. */
  readonly durationMs?: number;
  /** How long it is `Pending` before that. Default: 0. */
  readonly pendingMs?: number;
  /** How long it is `Stopping` where it is stopped while it runs. Default: 0. */
  readonly stoppingMs?: number;
  readonly error?: CommandError;
}

/** How the commands of Cloud Assistant come out. Without a rule they succeed at once and write nothing. */
export interface Commands {
  /** Adds a rule for the commands that are sent from now on, and returns a function that takes it away. The first rule that fits counts. */
  answer(rule: CommandRule): () => void;
  /** Takes every rule away. */
  clear(): void;
}

/** The emulator's own side of the rules. */
export interface CommandScript extends Commands {
  readonly rules: NumberedItems<CommandRule>;
  /** Adds a rule, as `answer` does. */
  plan(rule: CommandRule): Numbered<CommandRule>;
  /** Returns the rule for a run. */
  pick(run: CommandRun): CommandRule;
}

/** Creates a script without rules. */
export function createCommands(): CommandScript {
  const rules = createNumbered<CommandRule>('rule');
  const plan = (rule: CommandRule): Numbered<CommandRule> => {
    checkRule(rule);
    return rules.add({ ...rule });
  };
  return {
    rules,
    plan,
    answer: (rule) => {
      const { id } = plan(rule);
      return () => {
        rules.remove(id);
      };
    },
    clear: () => rules.clear(),
    pick: (run) => rules.list().find(({ item }) => fits(item, run))?.item ?? {},
  };
}

function checkRule({ exitCode = 0, durationMs = 0, pendingMs = 0, stoppingMs = 0 }: CommandRule): void {
  if (!Number.isInteger(exitCode)) {
    throw new RangeError(`exitCode: must be a whole number, not ${exitCode}`);
  }
  for (const [name, value] of Object.entries({ durationMs, pendingMs, stoppingMs })) {
    if (!(value >= 0)) throw new RangeError(`${name}: must be 0 or more milliseconds, not ${value}`);
  }
}

function fits({ match = {} }: CommandRule, run: CommandRun): boolean {
  const { content, instanceId, commandName } = match;
  return (
    (content === undefined || holds(run.content, content)) &&
    (instanceId === undefined || instanceId === run.instanceId) &&
    (commandName === undefined || commandName === run.commandName)
  );
}

/** Unlike `test`, `search` keeps nothing in a pattern from one call to the next. */
function holds(content: string, wanted: RegExp | string): boolean {
  return typeof wanted === 'string' ? content.includes(wanted) : content.search(wanted) >= 0;
}
