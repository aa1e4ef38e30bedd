import { beforeAll, describe, expect, it } from 'vitest';
import { type Change, changesOf, compareSpecs } from '../src/index.ts';
import { compileCallers, explains, type Verdicts } from './support/compile.ts';
import { type Json, sampleDocument, sampleOperation, sampleSchemas } from './support/sample.ts';

// What a product has as a whole: operations, schemas, waiters, regions, codes and names, all of them edited at once.

const waiter = {
  operation: 'Kept',
  minDelayMs: 1,
  maxDelayMs: 2,
  acceptors: [{ outcome: 'success', errorCode: 'Gone' }],
};

function documentWith(operations: readonly string[], schemas: readonly string[], waiters: Json): Json {
  const own = Object.assign({}, ...schemas.map(sampleSchemas));
  return {
    ...sampleDocument(operations.map(sampleOperation), own),
    'x-acs-waiters': waiters,
    'x-acs-quick-start': 'Kept',
  };
}

const before = documentWith(['Kept', 'Old', 'OldAndDeprecated'], ['Kept', 'Old', 'OldAndDeprecated'], {
  KeptReady: waiter,
  OldReady: waiter,
});
before.paths['/OldAndDeprecated'].post.deprecated = true;
before.components.schemas.NewRequest = { type: 'object', properties: { A: { type: 'string' } } };

const after = documentWith(['Kept', 'New'], ['Kept', 'New'], { KeptReady: waiter, NewReady: waiter });
after.components.schemas.NewRequest = before.components.schemas.NewRequest;
after.servers = [
  { ...after.servers[0], url: 'https://moved.aliyuncs.com' },
  { url: 'https://demo.cn-new.aliyuncs.com', 'x-acs-region': 'cn-new', 'x-acs-network': 'public' },
];
for (const { post } of Object.values<Json>(after.paths)) delete post['x-acs-error-codes'];
after['x-acs-quick-start'] = 'New';
for (const { paths } of [before, after]) {
  const answer = paths['/Kept'].post.responses[200].content['application/json'].schema;
  answer.properties.Named = { $ref: '#/components/schemas/NewRequest' };
}

const { changes } = compareSpecs(before, after);

function shown({ class: name, noticedBy, owner, what }: Change): string {
  return `${name}${noticedBy === undefined ? '' : `/${noticedBy}`} ${owner.kind} ${owner.name} ${what}`;
}

it('are reported, each with its class', () => {
  expect(changes.map(shown)).toMatchInlineSnapshot(`
    [
      "breaking/server product Demo no longer names a host for the region \`cn-beijing\` (network \`public\`)",
      "breaking/compiler product Demo no longer has the waiter \`OldReady\`",
      "breaking/compiler operation Old is gone",
      "breaking/compiler operation OldAndDeprecated is gone",
      "breaking/compiler schema OldShared is gone",
      "breaking/compiler schema OldUnused is gone",
      "breaking/compiler schema OldAndDeprecatedShared is gone",
      "breaking/compiler schema OldAndDeprecatedUnused is gone",
      "breaking/compiler schema NewRequest is named \`NewRequest_\` instead of \`NewRequest\`",
      "feature product Demo serves the region \`cn-new\` (network \`public\`)",
      "feature product Demo has the waiter \`NewReady\`",
      "feature operation New is new",
      "feature schema NewShared is new",
      "feature schema NewUnused is new",
      "fix product Demo has the host \`moved.aliyuncs.com\` instead of \`demo.aliyuncs.com\` for the region \`cn-hangzhou\` (network \`public\`)",
      "fix operation Kept no longer names the error code \`Bad\`",
    ]
  `);
});

describe('the compiler', () => {
  let verdicts: Verdicts;

  beforeAll(() => {
    verdicts = compileCallers(before, after);
  }, 60_000);

  it('takes all callers of the old package with the old package', () => {
    expect(verdicts.before).toEqual([]);
  });

  it('rejects exactly what is said to break types', () => {
    const noticed = changesOf(changes, 'breaking').filter(({ noticedBy }) => noticedBy === 'compiler');
    // A caller of an operation names the types of schemas, and a change of those is told of the schema.
    const unexplained = verdicts.after.filter(
      (rejection) =>
        !noticed.some((one) => explains(one, rejection)) && !rejection.text.includes('api.NewRequest'),
    );
    const silent = noticed.filter((one) => !verdicts.after.some((rejection) => explains(one, rejection)));
    expect([unexplained, silent]).toEqual([[], []]);
    expect(new Set(noticed.map(({ kind }) => kind))).toEqual(
      new Set(['waiter', 'operation', 'schema', 'name']),
    );
  });
});
