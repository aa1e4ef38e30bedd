import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documents } from '../src/documents.ts';
import { elsewhere } from '../src/elsewhere.ts';
import { programsOf } from '../src/programs.ts';
import { brokenPromise, promisedOutput } from '../src/promises.ts';
import { parseDocument, readDocument } from '../src/read-document.ts';

/** Languages for which there is a rule; text, figures and what is in C#, for which nothing here can run, are for people alone. */
const known = ['ts', 'js', 'sh', 'text', 'csharp', 'yaml', 'json', 'md', ''];

describe.each(documents())('the blocks of %s', (path) => {
  const { blocks } = readDocument(path);

  it('are in languages that somebody compiles, runs or reads', () => {
    const others = blocks.filter(({ language }) => {
      const isElsewhere = elsewhere.some((one) => one.document === path && one.language === language);
      return !known.includes(language) && !isElsewhere;
    });
    expect(others.map(({ line, language }) => `${path}:${line}: ${language}`)).toEqual([]);
  });

  it('are data that can be read, if they are data', () => {
    for (const { language, text } of blocks) {
      if (language === 'json') expect(() => JSON.parse(text) as unknown).not.toThrow();
      if (language === 'yaml') expect(() => parse(text) as unknown).not.toThrow();
    }
  });
});

/** A document of programs, each with its words after the fence. */
function documentOf(...programs: readonly (readonly [string, string])[]) {
  const blocks = programs.map(([fence, text]) => `\`\`\`${fence}\n${text}\n\`\`\`\n`);
  return parseDocument('docs/made-up.md', `# Title\n\n${blocks.join('\n')}`);
}

describe('a document', () => {
  it('has blocks with their place and their words', () => {
    const { blocks } = documentOf(['ts compiled: for a reason', 'a();'], ['', 'figure']);
    expect(blocks).toEqual([
      {
        document: 'docs/made-up.md',
        line: 3,
        language: 'ts',
        info: 'compiled: for a reason',
        heading: 'Title',
        text: 'a();\n',
      },
      { document: 'docs/made-up.md', line: 7, language: '', info: '', heading: 'Title', text: 'figure\n' },
    ]);
  });

  it('has programs that go on with its first, and others', () => {
    const first = "import { a } from 'a';";
    const programs = programsOf(
      documentOf(
        ['ts', first],
        ['ts', 'a();'],
        ['ts', "import 'b';"],
        ['ts continued', "import 'c';"],
        ['ts', '// d.ts\nfoo();'],
        ['js', "import 'e';"],
      ),
    );
    expect(programs.map(({ source, linesAbove, file }) => [source, linesAbove, file])).toEqual([
      [`${first}\n`, 0, 'docs-made-up-md/line-3.ts'],
      [`${first}\na();\n`, 1, 'docs-made-up-md/line-7.ts'],
      ["import 'b';\n", 0, 'docs-made-up-md/line-11.ts'],
      [`${first}\nimport 'c';\n`, 1, 'docs-made-up-md/line-15.ts'],
      ['// d.ts\nfoo();\n', 0, 'docs-made-up-md/d.ts'],
      ["import 'e';\n", 0, 'docs-made-up-md/line-24.mjs'],
    ]);
  });

  it.each([
    ['ts compiled: needs a vault', 'a();', 'needs a vault'],
    ['ts', "a('…');", 'its reader fills it in'],
    ['ts', 'a(); // … and so on', undefined],
  ])('has programs that are only compiled: %s, %s', (fence, text, want) => {
    expect(programsOf(documentOf([fence, text])).map(({ onlyCompiled }) => onlyCompiled)).toEqual([want]);
  });

  it.each([
    [['ts compiled:', 'a();'], 'after "ts" may stand "continued" or "compiled: <reason>"'],
    [['ts compiled: why', 'a();'], 'may stand'],
    [['ts no-run', 'a();'], 'docs/made-up.md:3'],
  ] as const)('may not have %j', (program, message) => {
    expect(() => programsOf(documentOf(program))).toThrow(message);
  });

  it('may not have two programs of one name', () => {
    const document = documentOf(['ts', '// a.ts\na();'], ['ts', '// a.ts\nb();']);
    expect(() => programsOf(document)).toThrow('two programs that are called docs-made-up-md/a.ts');
  });
});

describe('a promise', () => {
  it.each([
    ['console.log(a); // 1', '1\n', undefined],
    ['console.log(a); // 1', '2\n', 'prints no "1"'],
    ['console.log(a); // 1', '1\n2\n', 'prints more'],
    ['console.log(a); // 1', '', 'prints no "1"'],
    ['console.log(a); // i-… runs', 'i-12 runs\n', undefined],
    ['console.log(a); // i-….', 'i-12x\n', 'prints no'],
    ['console.log(a);\nconsole.log(b); // 2', '1\n2\n', undefined],
    ['console.log(a); // 1\nconsole.log(b); // 2', '2\n1\n', 'prints no "1"'],
    ['for (const a of b) console.log(a); // 1, 2', '1\n2\n', undefined],
    ['console.log(\n  a,\n); // → 1', '1\n', undefined],
    ['a();', 'anything\n', undefined],
  ])('of %j is held or broken by %j', (text, output, want) => {
    const document = documentOf(['ts', text]);
    const [program] = programsOf(document);
    const fault = program && brokenPromise(promisedOutput(program, document), output);
    if (want === undefined) expect(fault).toBeUndefined();
    else expect(fault).toContain(want);
  });

  it('is the text that follows a program, if there is one', () => {
    const document = documentOf(['ts', 'console.log(a); // see below'], ['text', '1\n2']);
    const [program] = programsOf(document);
    expect(program && promisedOutput(program, document)).toEqual({ lines: ['1', '2'], isAll: true });
  });
});
