import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gapReport } from '../src/gap-report.ts';
import { buildSpec } from './build.ts';
import { goldenDocument } from './goldens.ts';
import { sampleOperation, sampleSpec, sampleWorkspace } from './sample.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

const inQuery = (name: string, schema: object, more: object = {}): object => ({
  name,
  in: 'query',
  schema,
  ...more,
});

const openSpec = sampleSpec({
  'x-acs-style': 'ROA',
  components: { schemas: { Shared: { type: 'object', properties: { x: {} } } } },
  paths: {
    '/things/{Id}': {
      get: sampleOperation({
        operationId: 'GetThing',
        parameters: [
          inQuery('Any', {}),
          inQuery('Tags', { type: 'array', items: { type: 'object' } }),
          inQuery('toString', { type: 'string' }),
          inQuery('Lost', { 'x-acs-missing-ref': '#/components/schemas/Lost' }),
          inQuery('Id', { type: 'integer' }, { required: true }),
          inQuery('Twice', { type: 'string' }),
          { name: 'Twice', in: 'header', required: true, schema: { type: 'string' } },
          { name: 'Gone', in: 'path', required: true, schema: { type: 'string' } },
        ],
      }),
    },
    '/events': { get: sampleOperation({ operationId: 'Watch', 'x-acs-schemes': ['https', 'sse'] }) },
    '/socket': { get: sampleOperation({ operationId: 'Talk', 'x-acs-schemes': ['wss'] }) },
    '/xml': {
      put: sampleOperation({
        operationId: 'PutXml',
        requestBody: {
          'x-acs-name': 'Body',
          'x-acs-style': 'xml',
          content: { 'application/json': { schema: { type: 'object' } } },
        },
        responses: { 200: { description: '', content: { 'application/xml': {} } } },
      }),
    },
    '/nothing': { get: sampleOperation({ operationId: 'Nothing', responses: {} }) },
  },
});

describe('the report of gaps', () => {
  it('lists everything that a spec leaves open, or that a package cannot keep', () => {
    expect(buildSpec(openSpec).gaps.map((gap) => Object.values(gap).join(' | '))).toEqual([
      'GetThing |  | `Gone` is left out: the path has no place for it.',
      'GetThing |  | `Id` is sent as path parameter alone, though the spec has it as query parameter too.',
      'GetThing |  | `Twice` is sent as header parameter alone, though the spec has it as query parameter too.',
      'GetThing |  | `Id` is added as a text: the path needs it.',
      'GetThing | request.Any | The spec names no type.',
      'GetThing | request.Tags[].* | The spec names no type.',
      'GetThing | request.toString | Every JavaScript object has a member of its name, so that only `unknown` lets a caller leave it out.',
      'GetThing | request.Lost | It refers to a schema that is not there.',
      'Watch |  | The answer is a stream of events, and arrives as one text.',
      'Talk |  | It takes web sockets, which the client does not open.',
      'PutXml |  | The answer is application/xml, and arrives as one text.',
      'PutXml | request.Body | It travels as XML, which the client does not write.',
      'Nothing | answer | The spec does not describe it.',
      ' | Shared.x | The spec names no type.',
    ]);
  });

  it('is written as Markdown, the same each time', () => {
    const root = sampleWorkspace({
      'specs/demo/2020-01-01.json': openSpec,
      'specs/tidy/2020-01-01.json': sampleSpec(),
    });
    const file = join(root, 'gaps.md');
    const args = ['--import', 'tsx', cli, '--root', root, '--report', file];
    const reports = [1, 2].map(() => {
      expect(spawnSync(process.execPath, args, { encoding: 'utf8' })).toMatchObject({
        status: 0,
        stderr: '',
      });
      return readFileSync(file, 'utf8');
    });
    expect(reports[1]).toBe(reports[0]);
    expect(reports[0]).toContain('| `GetThing` | `request.Tags[].*` | The spec names no type. |\n');
    expect(reports[0]).toMatch(/## packages\/tidy\n\nNothing is left open\.\n\nFields [^\n]*: 0\.\n$/);
  });

  it('counts and lists the fields of answers that have the known values of requests', () => {
    const { gaps, takenValues } = buildSpec(goldenDocument('known-values-from-the-request'));
    const report = gapReport([{ folder: 'demo', gaps, takenValues }]);
    expect(report.slice(report.indexOf('Fields of'))).toBe(`\
Fields of answers with the known values of requests: 8.

| operation | place | values |
|---|---|---|
| \`ListThings\` | \`answer.Things.Thing[].Status\` | \`Running\`, \`Stopped\` |
| \`ListThings\` | \`answer.Things.Thing[].Level\` | \`1\`, \`2\`, \`3\` |
| \`ListThings\` | \`answer.Things.Thing[].Kind\` | \`big\`, \`small\` |
| \`ListThings\` | \`answer.Things.Thing[].Direction\` | \`in\`, \`out\` |
| \`DescribeThingAttribute\` | \`answer.Status\` | \`Running\`, \`Stopped\` |
| \`DescribeThingAttribute\` | \`answer.Parts[].Direction\` | \`in\`, \`out\` |
| \`DescribeAll\` | \`answer.Data.Things[].Status\` | \`Running\`, \`Stopped\` |
| \`ListBare\` | \`answer[].Status\` | \`Running\`, \`Stopped\` |
`);
  });
});

describe('a parameter in two places', () => {
  it('stands in the path, else where it is required, else where it comes first', () => {
    const [operation] = buildSpec(openSpec).product.operations;
    const places = operation?.parameters.map(({ name, in: place }) => `${name} ${place}`);
    expect(places).toEqual([
      'Any query',
      'Tags query',
      'toString query',
      'Lost query',
      'Twice header',
      'Id path',
    ]);
  });
});
