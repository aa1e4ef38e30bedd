/** A command that documents tell people to run, and where it is run as they will. */
export interface Command {
  readonly command: string | RegExp;
  /** The test or script that runs it, from the workspace's root. */
  readonly ranBy: string;
  /** What stands in that file because it does. */
  readonly mentions: string;
}

/** The commands in blocks of documents; the comment of a line is no part of it. */
export const commands: readonly Command[] = [
  { command: 'npm ci && npm start', ranBy: '.ci/run', mentions: "step 'npm start' npm start" },
  { command: 'npm ci && npm test', ranBy: '.ci/run', mentions: "step 'npm test' npm test" },
  {
    command: 'npm run generate',
    ranBy: '.ci/run',
    mentions: 'npm run --silent generate && npm run --silent generate -- --check',
  },
  {
    command: 'npm run generate -- --check',
    ranBy: '.ci/run',
    mentions: 'npm run --silent generate && npm run --silent generate -- --check',
  },
  {
    command: 'npm run generate -- --documents documents',
    ranBy: 'codegen/test/cli.test.ts',
    mentions: "'--documents'",
  },
  {
    command: 'npm run update -- ecs',
    ranBy: '.github/workflows/update.yml',
    mentions: 'npm run update -- "$product"',
  },
  {
    command: 'npm run diff -- old.json new.json --format json',
    ranBy: 'tools/spec-diff/test/cli.test.ts',
    mentions: "'--format', 'json'",
  },
  {
    command: 'npm run new-product -- Vpc/2016-04-28',
    ranBy: 'tools/update/test/new-product.test.ts',
    mentions: 'newProduct(',
  },
  { command: 'npm run words', ranBy: 'tools/words/test/cli.test.ts', mentions: "run('--root', workspace({" },
  {
    command: 'npm run words -- --check --compare',
    ranBy: '.ci/run',
    mentions: 'npm run --silent words -- --check --compare',
  },
  {
    command: 'npm run words -- --where StartInstance.InstanceId',
    ranBy: 'tools/words/test/cli.test.ts',
    mentions: "'--where', 'StartThing'",
  },
  { command: 'npm test', ranBy: '.ci/run', mentions: "step 'npm test' npm test" },
  {
    command: 'npm run test:packages',
    ranBy: '.ci/run',
    mentions: '-t typecheck test:packages test:runtimes',
  },
  {
    command: 'npx nx release --dry-run --skip-publish',
    ranBy: '.ci/run',
    mentions: 'npx nx release --dry-run --skip-publish',
  },
  {
    command: /^npm install @[\w-]+\/[\w-]+$/,
    ranBy: 'tools/packing/test/installed/install.test.ts',
    mentions: "['install', ecs, '--no-audit', '--no-fund']",
  },
];

/** The commands of a shell block: a line each, where `\` at the end goes on with the next. */
export function commandsIn(text: string): readonly string[] {
  const lines = text.replaceAll(/\\\n\s*/g, '').split('\n');
  return lines.map((line) => line.replace(/(^| )# .*$/, '').trim()).filter((line) => line !== '');
}
