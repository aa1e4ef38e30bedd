import type { Subject } from './subjects.ts';

/** A language that Node loads. */
export type Format = 'esm' | 'cjs';

/** Both of them. */
export const formats: readonly Format[] = ['esm', 'cjs'];

/** The file name of a program in that format. */
export function fileName(name: string, format: Format): string {
  return `${name}.${format === 'esm' ? 'mjs' : 'cjs'}`;
}

/** Imports the package, makes a client, and ends. */
export function startProgram(
  { imports, construct }: Pick<Subject, 'imports' | 'construct'>,
  format: Format,
): string {
  return inFormat(imports, `const port = 80;\n${construct}\nprocess.exit(0);`, format);
}

/** The same with one call to a server at `port`. */
export function callProgram(
  { imports, construct, call = '' }: Subject,
  port: number,
  format: Format,
): string {
  return inFormat(imports, `const port = ${port};\n${construct}\n${call}\nprocess.exit(0);`, format);
}

/** The same, in a form that a bundler can turn into one CommonJS file. */
export function programToBundle({ imports, construct, call = '' }: Subject, port: number): string {
  return inFunction(imports, `const port = ${port};\n${construct}\n${call}\nprocess.exit(0);`);
}

/** A program with the token of a role and one call, to be bundled. */
export function roleProgram(subject: Subject): string {
  const { imports, construct } = subject.withRole ?? subject;
  return `${imports}\nconst port = 80;\n${construct}\n${subject.call ?? 'console.log(client);'}\n`;
}

/** A typed program for the compiler. */
export function typedProgram({ imports, construct, call = '' }: Subject): string {
  return `${imports}\nconst port = 80;\n${construct}\n${call}\nexport { client };\n`;
}

function inFormat(imports: string, code: string, format: Format): string {
  if (format === 'esm') return `${imports}\n${code}\n`;
  const required = imports.replace(/^import (.+) from (.+);$/gm, 'const $1 = require($2);');
  return inFunction(required, code);
}

function inFunction(imports: string, code: string): string {
  return `${imports}\n(async () => {\n${code}\n})();\n`;
}
