import { describe, expect, it } from 'vitest';
import { bumpFor, compareSpecs, DiffError, jsonReport, markdownReport } from '../src/index.ts';
import { type Json, sampleDocument, sampleOperation, sampleSchemas } from './support/sample.ts';

function sample(...names: readonly string[]): Json {
  return sampleDocument(names.map(sampleOperation), Object.assign({}, ...names.map(sampleSchemas)));
}

const before = sample('Old', 'Kept');
const after = sample('Kept', 'New');
after.paths['/Kept'].post.parameters[2].required = true;
after.paths['/Kept'].post.deprecated = true;
after.paths['/Kept'].post.parameters[1].schema.examples = ['i-1'];
after.paths['/Kept'].post.parameters[5].deprecated = false;
after.servers[0].url = 'https://new.aliyuncs.com';

describe('the Markdown report', () => {
  it('has a summary, then what breaks with what to do, then features, then fixes', () => {
    expect(markdownReport(compareSpecs(before, after), '0.1.0')).toBe(`# What changed in Demo 2020-01-01

**The next version is a minor one** (present version 0.1.0): 4 breaking changes, of which the compiler finds 4.

| changes in | breaking | feature | fix |
|---|---:|---:|---:|
| operations | 1 | 1 | 0 |
| requests | 1 | 0 | 1 |
| answers | 0 | 0 | 0 |
| the rest | 2 | 3 | 1 |
| **all** | 4 | 4 | 2 |

Operations: 1 added, 1 removed, 1 changed.

## Breaking changes

The compiler finds what is marked “compiler”. What is marked “server” compiles as before and shows in the answer to a call.

### \`Old\`

- The operation is gone. (compiler) The client no longer has the method, nor the package the types.
  **To do:** Use another operation.

### \`Kept\`

- \`Kind\` in the request is required now. (compiler) A request without it no longer compiles.
  **To do:** Pass \`Kind\`.

### The schema \`OldShared\`

- The schema is gone. (compiler) The package no longer exports its type.
  **To do:** Use another type.

### The schema \`OldUnused\`

- The schema is gone. (compiler) The package no longer exports its type.
  **To do:** Use another type.

## Features

New operations: \`New\`.

### \`Kept\`

- The operation is deprecated.

### The schema \`NewShared\`

- The schema is new.

### The schema \`NewUnused\`

- The schema is new.

## Fixes

<details>

<summary>2 fixes that no caller has to care about</summary>

### All operations

- The product has the host \`new.aliyuncs.com\` instead of \`demo.aliyuncs.com\` for the region \`cn-hangzhou\` (network \`public\`).

Documentation alone, in 1 place: \`Kept\`.

</details>
`);
  });

  it('of equal specs says that nothing changed', () => {
    expect(markdownReport(compareSpecs(before, before), '1.0.0')).toBe(
      '# What changed in Demo 2020-01-01\n\nNothing changed.\n',
    );
  });

  it('shows names of a hostile spec as code, on one line', () => {
    const name = '`</details>\n# <script>alert(1)</script>';
    const hostile = sample('Kept');
    hostile.paths['/Kept'].post.parameters.push({
      name,
      in: 'query',
      schema: { enum: [name], type: 'string' },
    });
    const report = markdownReport(compareSpecs(sample('Kept'), hostile), '0.1.0');
    const lines = report.split('\n').filter((line) => line.includes('script'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toBe('- `` `</details> # <script>alert(1)</script> `` in the request is new.');
  });
});

describe('the JSON report', () => {
  it('holds every change with its class, reason and place, and the bump', () => {
    const report = JSON.parse(jsonReport(compareSpecs(before, after), '1.2.3'));
    expect(Object.keys(report)).toEqual(['product', 'before', 'after', 'operations', 'bump', 'changes']);
    expect(report.bump).toBe('major');
    expect(report.changes[1]).toEqual({
      owner: { kind: 'operation', name: 'Kept' },
      side: 'request',
      path: 'Kind',
      class: 'breaking',
      kind: 'required',
      what: 'is required now',
      reason: 'A request without it no longer compiles.',
      advice: 'Pass `Kind`.',
      noticedBy: 'compiler',
    });
  });
});

describe('the next version', () => {
  const change = (name: 'breaking' | 'feature' | 'fix'): Json => ({ class: name });
  const rows = [
    [['fix', 'breaking', 'feature'], '1.0.0', 'major'],
    [['breaking'], '0.9.0', 'minor'],
    [['breaking'], '10.0.0', 'major'],
    [['feature', 'fix'], '0.9.0', 'minor'],
    [['feature'], '2.0.0', 'minor'],
    [['fix'], '2.0.0', 'patch'],
    [[], '2.0.0', 'none'],
  ] as const;
  it.each(rows)('after %j of %s is %s', (classes, version, want) => {
    expect(bumpFor(classes.map(change), version)).toBe(want);
  });
});

describe('a comparison refuses', () => {
  function refusal(old: unknown, current: unknown): unknown {
    try {
      return compareSpecs(old, current);
    } catch (error) {
      return error;
    }
  }

  it('specs of two products', () => {
    expect(refusal(before, { ...after, 'x-acs-product': 'Other' })).toEqual(
      new DiffError('The specs describe two products, Demo and Other, which cannot be compared'),
    );
  });

  it('a spec that the generator refuses', () => {
    const error = new DiffError('The new one is no spec: #/paths: an object is expected');
    expect(refusal(before, { ...after, paths: [] })).toEqual(error);
  });

  it('specs that are nested without end', () => {
    const deep = (): Json => {
      let value: Json = {};
      for (let depth = 0; depth < 20_000; depth++) value = { value };
      return value;
    };
    const [old, current] = [sample('Kept'), sample('Kept')];
    old.paths['/Kept'].post['x-acs-consumes'] = deep();
    current.paths['/Kept'].post['x-acs-consumes'] = deep();
    expect(refusal(old, current)).toEqual(new DiffError('The specs are nested too deeply'));
  });
});

describe('names that every JavaScript object has', () => {
  it('are fields like others', () => {
    const [old, current] = [sample('Kept'), sample('Kept')];
    const schema = current.paths['/Kept'].post.responses[200].content['application/json'].schema;
    schema.properties = JSON.parse(
      `{"__proto__": {"type": "string"}, "constructor": {"type": "string"}, ${JSON.stringify(schema.properties).slice(1)}`,
    );
    const { changes } = compareSpecs(old, current);
    expect(changes.map(({ path, what }) => [path, what])).toEqual([
      ['__proto__', 'is new'],
      ['constructor', 'is new'],
    ]);
  });
});
