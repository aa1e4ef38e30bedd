import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@scope/packing';

/** What the README of an example promises. */
export interface Readme {
  /** The policy of whoever runs it, as JSON. */
  readonly policy: PolicyText;
  /** What `--help` prints, where there is that. */
  readonly help: string | undefined;
  /** What it prints in other cases. */
  readonly samples: readonly string[];
  /** Its commands, one text for each block. */
  readonly commands: readonly string[];
  /** What the last of them prints, or the one that serves. */
  readonly output: string;
}

/** The parts of a policy that are looked at here. */
export interface PolicyText {
  readonly Statement: readonly { readonly Action: string | readonly string[] }[];
}

/** Reads the README of an example. @throws Error that names the block which it lacks. */
export function readReadme(example: string): Readme {
  const text = readFileSync(join(root, 'examples', example, 'README.md'), 'utf8');
  const blocks = [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
  const of = (wanted: string): readonly string[] =>
    blocks.filter(({ language }) => language === wanted).map(({ code }) => code);
  const first = (wanted: string): string => {
    const [code] = of(wanted);
    if (code === undefined) throw new Error(`The README of ${example} has no block \`\`\`${wanted}`);
    return code;
  };
  return {
    policy: JSON.parse(first('json')) as PolicyText,
    help: of('text').at(-1),
    samples: of('text').slice(0, -1),
    commands: of('sh'),
    output: of('').at(0) ?? '',
  };
}

/** The actions that a policy names, sorted. */
export function actionsOf({ Statement }: PolicyText): readonly string[] {
  return [...new Set(Statement.flatMap(({ Action }) => Action))].sort();
}
