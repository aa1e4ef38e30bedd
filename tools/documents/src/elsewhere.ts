import { documents } from './documents.ts';

/** Blocks of a document that a test or a script of their own runs. They are compiled like all others. */
export interface Elsewhere {
  readonly document: string;
  /** The language of the blocks. */
  readonly language: string;
  /** The first line of the only block that is meant; without it, all of the language are. */
  readonly firstLine?: string;
  /** The file that runs them, from the workspace's root. */
  readonly ranBy: string;
  /** What stands in that file because it does. */
  readonly mentions: string;
}

/** The pages for those who come from other SDKs, and the language of those; what is in C# is for reading. */
const languages = { python: 'python', java: 'java', dotnet: 'ts', go: 'go', npm: 'js' };

const migration: readonly Elsewhere[] = Object.entries(languages).flatMap(([page, theirs]) =>
  [...new Set([theirs, 'ts'])].map((language) => ({
    document: `docs/migration/${page}.md`,
    language,
    ranBy: 'tools/languages/test/migration.test.ts',
    mentions: 'names.flatMap(programsOf)',
  })),
);

/** The commands of an example are run by a test of its name. */
const examples: readonly Elsewhere[] = documents().flatMap((document) => {
  const [, name] = /^examples\/([\w-]+)\/README\.md$/.exec(document) ?? [];
  if (name === undefined) return [];
  return [
    {
      document,
      language: 'sh',
      ranBy: `tools/examples/test/${name}.test.ts`,
      mentions: `useExample('${name}'`,
    },
  ];
});

/** Who runs what the general test does not. */
export const elsewhere: readonly Elsewhere[] = [
  ...examples,
  ...migration,
  {
    document: 'docs/guides/tokens-for-devices.md',
    language: 'ts',
    ranBy: 'tools/runtimes/test/guides/tokens-for-devices.test.ts',
    mentions: "useGuide('tokens-for-devices')",
  },
  {
    document: 'docs/guides/console-sign-in.md',
    language: 'ts',
    ranBy: 'tools/runtimes/test/guides/console-sign-in.test.ts',
    mentions: "useGuide('console-sign-in')",
  },
  {
    document: 'docs/guides/proxies-and-certificates.md',
    language: 'ts',
    ranBy: 'tools/documents/test/proxies-guide.test.ts',
    mentions: "prepareGuide('proxies-and-certificates')",
  },
  {
    document: 'docs/guides/sharing-sessions.md',
    language: 'ts',
    firstLine: '// job.ts',
    ranBy: 'tools/documents/test/servers/sharing-sessions.test.ts',
    mentions: "prepareGuide('sharing-sessions')",
  },
  {
    document: 'docs/guides/edge-runtimes.md',
    language: 'ts',
    ranBy: 'tools/runtimes/test/guides/edge-runtimes.test.ts',
    mentions: "useGuide('edge-runtimes')",
  },
  {
    document: 'docs/guides/first-steps.md',
    language: 'sh',
    ranBy: 'tools/documents/test/first-steps.test.ts',
    mentions: "'docs/guides/first-steps.md'",
  },
  {
    document: 'packages/emulator/README.md',
    language: 'sh',
    ranBy: 'tools/documents/test/emulator-readme.test.ts',
    mentions: "'packages/emulator/README.md'",
  },
];
