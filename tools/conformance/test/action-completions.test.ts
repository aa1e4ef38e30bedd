import { expect, test } from 'vitest';
import { openInEditor } from './support/editor.ts';

const cursor = '/*here*/';

function completionsAt(text: string): readonly string[] {
  const { service, file } = openInEditor(text.replace(cursor, ''));
  const found = service.getCompletionsAtPosition(file, text.indexOf(cursor), {});
  return found?.entries.map(({ name }) => name) ?? [];
}

const statement = (inner: string) => `policy: { Version: '1', Statement: [{ Effect: 'Allow', ${inner} }] }`;
const role = (policy: string) => `ramRoleArn({ roleArn: 'acs:ram::1:role/ops', ${policy} });`;
const ofTwo = `import { ramRoleArn } from '@scope/ecs'; import '@scope/slb';\n`;

test('the actions of the imported packages complete in a policy', () => {
  const offered = completionsAt(ofTwo + role(statement(`Action: ['${cursor}'], Resource: '*'`)));
  expect(offered).toEqual(expect.arrayContaining(['ecs:StartInstance', 'slb:AddBackendServers']));
  expect(offered).not.toContain('sts:AssumeRole');
});

test('and among what is allowed', () => {
  const offered = completionsAt(`import { allow } from '@scope/slb'; allow(['${cursor}']);`);
  expect(offered).toContain('slb:AddBackendServers');
  expect(offered).not.toContain('ecs:StartInstance');
});

test('the keys of a condition complete', () => {
  const inner = `Action: '*', Resource: '*', Condition: { IpAddress: { '${cursor}' } }`;
  expect(completionsAt(ofTwo + role(statement(inner)))).toContain('acs:SourceIp');
});

test('the kinds of resources complete', () => {
  const offered = completionsAt(`import { arn } from '@scope/ecs'; arn.ecs.${cursor}`);
  expect(offered).toEqual(expect.arrayContaining(['disk', 'image', 'instance', 'keyPair', 'securityGroup']));
});
