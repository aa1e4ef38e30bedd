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
