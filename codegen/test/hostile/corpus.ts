import { sampleOperation, sampleSpec } from '../sample.ts';

/** One hostile document: what it tries, and the spec that tries it. */
export type HostileCase = readonly [weakness: string, spec: object];

/** Code that would show in the syntax tree wherever a text escapes from its place. */
const code = 'globalThis.pwned = process.exit(1)';

/** Ends of every place that a text may be printed in, each followed by code. */
const escapes: readonly (readonly [string, string])[] = [
  ['ends a block comment', `*/ ${code}; /*`],
  ['ends a block comment over two fields', '*'],
  ['breaks a line with \\n', `a\n${code}\n`],
  ['breaks a line with \\r', `a\r${code}\r`],
  ['breaks a line with U+2028', `a\u2028${code}\u2028`],
  ['breaks a line with U+2029', `a\u2029${code}\u2029`],
  ['ends a single-quoted string', `'; ${code}; '`],
  ['ends a double-quoted string', `"; ${code}; "`],
  ['ends a template literal', `\`; ${code}; \``],
  ['opens a hole of a template literal', `\${${code}}`],
  ['ends with a backslash', `a\\`],
  ['closes a type', `string } ; ${code}; type A = {`],
  ['closes an array', `'], a: [${code}], b: ['`],
  ['starts documentation tags', `@deprecated\n@see {@link ${code}}`],
  ['steers the compiler', `@ts-nocheck\n// @ts-ignore\n/// <reference path="../evil.ts" />`],
  ['calls Handlebars', `{{constructor.constructor "${code}"}}{{{this}}}{{> operation}}{{#with}}`],
  ['closes a regular expression', `/; ${code}; /`],
  ['holds HTML', `<script>${code}</script><img src=x onerror="${code}">`],
  ['holds Markdown', `[a](javascript:${code}) ![b](http://evil.test/x) | \`c\` |\n# d\n\`\`\`\n${code}`],
  ['ends an HTML comment', `--> <script>${code}</script> <!--`],
  ['turns text around', `\u202e${code}\u2066`],
  ['leaves the folder', '../../../../tmp/pwned'],
  ['leaves the folder on Windows', '..\\..\\C:\\pwned'],
  ['is a device of Windows', 'CON'],
  ['is a member of every object', '__proto__'],
  ['is the constructor of every object', 'constructor'],
  ['is a reserved word', 'default'],
  ['is empty', ''],
];

/** Puts one text into every place of a spec that has room for any text. */
function everywhere(text: string): object {
  const schema = {
    type: 'object',
    title: text,
    description: text,
    deprecated: true,
    properties: { [text]: { type: 'string', enum: [text], default: text, examples: [text], pattern: text } },
  };
  const value = { type: 'string', enum: [text, 'b'], 'x-acs-minimum': text, 'x-acs-default': text };
  return sampleSpec({
    info: { title: text, version: text },
    'x-acs-product': text,
    components: { schemas: { [text]: schema } },
    paths: {
      [`/${text}`]: {
        post: sampleOperation({
          operationId: text,
          summary: text,
          description: text,
          'x-acs-path': `/${text}`,
          'x-acs-error-codes': { 400: [{ code: text, message: text }] },
          parameters: [
            { name: text, in: 'query', description: text, schema: value },
            { name: `${text}2`, in: 'header', schema: { $ref: reference(text) } },
          ],
          responses: { 200: { description: text, content: { 'application/json': { schema } } } },
        }),
      },
    },
    'x-acs-waiters': { [text]: { ...waiter, description: text, operation: text } },
  });
}

const waiter = { minDelayMs: 1, maxDelayMs: 2, acceptors: [{ outcome: 'success', errorCode: code }] };

function reference(name: string): string {
  const token = name.replaceAll('~', '~0').replaceAll('/', '~1');
  return `#/components/schemas/${encodeURIComponent(token)}`;
}

/** Names that become one on file systems that ignore case. */
const caseOnly = sampleSpec({
  paths: Object.fromEntries(
    ['RunThing', 'runThing', 'RUNTHING', 'Index', 'index'].map((operationId) => [
      `/${operationId}`,
      { post: sampleOperation({ operationId }) },
    ]),
  ),
});

const recursive = sampleSpec({
  components: {
    schemas: {
      A: {
        type: 'object',
        properties: { a: { $ref: '#/components/schemas/A' }, b: { $ref: '#/components/schemas/B' } },
      },
      B: { type: 'array', items: { $ref: '#/components/schemas/A' } },
    },
  },
});

/** An answer with more places than there is time to visit. */
const multiplying = sampleSpec({
  components: {
    schemas: {
      A: {
        type: 'object',
        properties: Object.fromEntries(
          Array.from({ length: 400 }, (_, index) => [`a${index}`, { $ref: '#/components/schemas/A' }]),
        ),
      },
    },
  },
  paths: {
    '/ListThings': {
      post: sampleOperation({
        parameters: [{ name: 'NextToken', in: 'query', schema: { type: 'string' } }],
        responses: {
          200: {
            description: 'The answer',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } },
          },
        },
      }),
    },
  },
});

/** Documents that must become packages in which nothing of them has come to life. */
export const harmless: readonly HostileCase[] = [
  ...escapes.map(([weakness, text]) => [weakness, everywhere(text)] as const),
  ['names that differ in case alone', caseOnly],
  ['schemas that contain themselves', recursive],
  ['a schema that contains itself hundreds of times', multiplying],
];

function withParameter(schema: unknown): object {
  const parameters = [{ name: 'A', in: 'query', schema }];
  return sampleSpec({ paths: { '/ListThings': { post: sampleOperation({ parameters }) } } });
}

/** The text of a spec with a parameter whose schema has an opening, again and again, and as many closings. */
function deepParameter(key: string, open: string, close: string, times: number): string {
  const hole = '"hole"';
  return JSON.stringify(withParameter({ [key]: 'hole' })).replace(
    hole,
    `${open.repeat(times)}1${close.repeat(times)}`,
  );
}

/** Documents that must be refused, each with what the refusal says. */
export const refused: readonly (readonly [weakness: string, spec: object | string, message: RegExp])[] = [
  [
    'a reference to an address',
    withParameter({ $ref: 'https://evil.test/a.json' }),
    /a reference must start with/,
  ],
  ['a reference to a file', withParameter({ $ref: 'file:///etc/passwd' }), /a reference must start with/],
  ['a reference to a path', withParameter({ $ref: '../../secret.json#/a' }), /a reference must start with/],
  [
    'code as a number’s known value',
    withParameter({ type: 'integer', enum: [code] }),
    /a number is expected/,
  ],
  ['a number as a text’s known value', withParameter({ type: 'string', enum: [1] }), /a string is expected/],
  ['an unknown type', withParameter({ type: code }), /the type "globalThis\.pwned.* is not supported/],
  [
    'code in a host',
    sampleSpec({ servers: [{ url: `https://a';${code};'` }] }),
    /is not https:\/\/ and a plain host name/,
  ],
  [
    'a host that is no host',
    sampleSpec({ servers: [{ url: 'file:///etc/passwd' }] }),
    /is not https:\/\/ and a plain/,
  ],
  [
    'code in a region',
    sampleSpec({ servers: [{ url: 'https://a.test', 'x-acs-region': code }] }),
    /is not the name of a region/,
  ],
  [
    'an example of endless depth',
    deepParameter('example', '[', ']', 50_000),
    /nested more than 400 levels deep/,
  ],
  [
    'a default of endless depth',
    deepParameter('default', '{"a":', '}', 50_000),
    /nested more than 400 levels deep/,
  ],
  [
    'schemas of endless depth',
    deepParameter('properties', '{"a":{"properties":', '}}', 90),
    /nested more than 64 levels deep/,
  ],
];
