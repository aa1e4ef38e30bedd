import { describe, expect, inject, it } from 'vitest';
import { bundle, programs } from '../src/bundle.ts';
import { scope } from '../src/workspace.ts';

const { folder } = inject('packed');

/** What tells that a part is in a bundle. */
const parts = {
  client: 'x-acs-action',
  statements: 'takes a list of at least one operation',
  documents: 'takes at least one statement',
  arns: "without blanks and '/'",
  recording: 'takes a list of what packages know',
  leastPrivilege: 'takes what recordCalls returned',
  permissions: 'acs:ecs:{regionId}',
};

async function partsOf(program: string): Promise<readonly string[]> {
  const { text } = await bundle(folder, program, 'browser');
  return Object.entries(parts).flatMap(([name, sign]) => (text.includes(sign) ? [name] : []));
}

const programOf = (names: string, use: string) =>
  `import { ${names} } from '${scope}/ecs'; console.log(${use});`;

describe('a bundle', () => {
  it.each<[string, string, readonly string[]]>([
    ['of one call has nothing that makes policies', programs.oneCall, ['client']],
    ['with all methods has neither', programs.allMethods, ['client']],
    ['of an ARN has nothing else', programOf('arn', "arn.ecs.instance('i-1')"), ['arns']],
    [
      'of a statement has nothing else',
      programOf('allow, StartInstance', 'allow([StartInstance])'),
      ['statements'],
    ],
    [
      'of a policy has no facts of products',
      programOf('allow, policy, StartInstance', 'policy(allow([StartInstance]))'),
      ['statements', 'documents'],
    ],
    [
      'that records has no facts that it does not name',
      programOf('recordCalls', 'recordCalls()'),
      ['recording'],
    ],
    [
      'that records resources has the facts of them',
      programOf('ecsPermissions, recordCalls', 'recordCalls([ecsPermissions])'),
      ['recording', 'permissions'],
    ],
    [
      'of the least privilege does without the client',
      programOf('leastPrivilege', 'leastPrivilege({ called: new Map([]) })'),
      ['documents', 'leastPrivilege'],
    ],
  ])('%s', async (_, program, want) => {
    expect(await partsOf(program)).toEqual(want);
  });
});
