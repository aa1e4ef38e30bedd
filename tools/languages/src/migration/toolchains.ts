import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buildText } from '../build-text.ts';
import { go } from '../go.ts';
import { java } from '../java.ts';
import type { Language } from '../language.ts';
import { npm, npmFolder } from '../npm.ts';
import { ours } from '../ours.ts';
import { python } from '../python.ts';
import type { Program } from './pages.ts';

type Command = readonly string[];

/** What runs the programs of a language. */
export interface Toolchain {
  readonly language: Language;
  /** What stands after the fences of its programs. */
  readonly fence: string;
  /** Builds programs below an empty folder, and returns the command of each. */
  build(programs: readonly Program[], folder: string): Promise<readonly Command[]>;
}

/** Every language whose programs run. There is none for .NET, whose packages come from a registry of their own. */
export const toolchains: readonly Toolchain[] = [
  {
    language: ours,
    fence: 'ts',
    build: (programs, folder) => buildEach(ours, programs, { file: 'program.ts', folder }),
  },
  {
    language: python,
    fence: 'python',
    build: (programs, folder) => buildEach(python, programs, { file: 'program.py', folder }),
  },
  {
    language: npm,
    fence: 'js',
    build: async (programs, folder) => {
      symlinkSync(join(await npmFolder(), 'node_modules'), join(folder, 'node_modules'), 'junction');
      return buildEach(npm, programs, { file: 'program.cjs', folder });
    },
  },
  {
    language: go,
    fence: 'go',
    build: (programs, folder) => buildEach(go, programs, { file: 'main.go', folder }),
  },
  { language: java, fence: 'java', build: buildJava },
];

/** Makes a folder that has nothing in it. */
export function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The first one alone: it compiles what all of them need. */
async function buildEach(
  language: Language,
  programs: readonly Program[],
  { file, folder }: { readonly file: string; readonly folder: string },
): Promise<readonly Command[]> {
  const build = ({ text }: Program, index: number): Promise<Command> =>
    buildText(language, { [file]: text }, emptied(join(folder, `${index}`)));
  const [first, ...others] = programs;
  if (first === undefined) return [];
  return [
    await build(first, 0),
    ...(await Promise.all(others.map((program, index) => build(program, index + 1)))),
  ];
}

/** One compilation for all: the main file names their classes. */
async function buildJava(programs: readonly Program[], folder: string): Promise<readonly Command[]> {
  const classes = programs.map(({ text, topic }) => {
    const [, name] = /^public class (\w+)/m.exec(text) ?? [];
    if (name === undefined) throw new Error(`the Java program on ${topic} has no public class`);
    return name;
  });
  const list = classes.map((name) => `${name}.class`).join(', ');
  const files = Object.fromEntries(programs.map(({ text }, index) => [`${classes[index]}.java`, text]));
  const command = await buildText(
    java,
    { 'All.java': `class All { Class<?>[] all = { ${list} }; }\n`, ...files },
    folder,
  );
  return classes.map((name) => [...command.slice(0, -1), name]);
}
