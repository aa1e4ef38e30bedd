import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import { fine, type Need, region, sessionsOf } from '../../../support/sessions.ts';
import { ecs, runInstances } from '../support.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
const { allow, arn, callAs, check, doAll, refuse, sessionFor, sessionWith } = sessionsOf(emulator, 'Ecs');

const ids = { instance: '', other: '', command: '', invocation: '', template: '', set: '' };
const script = { Name: 'uptime', Type: 'RunShellScript', CommandContent: 'dXB0aW1l' };
const zone = { ZoneId: 'cn-hangzhou-h' };

beforeAll(async () => {
  const [instance = '', other = ''] = await runInstances(emulator(), { ...zone, Amount: '2' });
  emulator().clock.advance(60_000);
  const { CommandId } = await ecs(emulator(), 'CreateCommand', script);
  const { InvokeId } = await ecs(emulator(), 'RunCommand', { ...script, 'InstanceId.1': instance });
  const { LaunchTemplateId } = await ecs(emulator(), 'CreateLaunchTemplate', { LaunchTemplateName: 'web' });
  const { DeploymentSetId } = await ecs(emulator(), 'CreateDeploymentSet', { DeploymentSetName: 'web' });
  const known = { instance, other, command: CommandId, invocation: InvokeId, template: LaunchTemplateId };
  Object.assign(ids, known, { set: DeploymentSetId });
  await ecs(emulator(), 'CreateKeyPair', { KeyPairName: 'theirs' });
});

describe('a session that may do only that', () => {
  it('makes, lists, uses and deletes a key pair', async () => {
    const list = ['DescribeKeyPairs'] as const;
    const own = 'keypair/mine';
    const key = await sessionFor(
      ['CreateKeyPair DescribeKeyPairs', 'keypair/*'],
      ['AttachKeyPair DetachKeyPair', own, `instance/${ids.instance}`],
      ['DeleteKeyPairs', own],
    );
    const pair = { KeyPairName: 'mine' };
    await doAll(key, [['CreateKeyPair', pair]]);
    expect(await callAs(key, 'DescribeKeyPairs', { ...region, ...pair })).toMatchObject({
      KeyPairs: { KeyPair: [pair] },
    });
    const use = { ...pair, InstanceIds: JSON.stringify([ids.instance]) };
    await doAll(key, [['AttachKeyPair', use]]);
    const attached = ['DescribeInstances'] as const;
    await refuse(key, 'AttachKeyPair', { ...pair, InstanceIds: JSON.stringify([ids.other]) }, attached);
    await refuse(key, 'DetachKeyPair', { ...use, KeyPairName: 'theirs' }, attached);
    await refuse(key, 'DeleteKeyPairs', { KeyPairNames: '["mine","theirs"]' }, list);
    await refuse(key, 'ImportKeyPair', { KeyPairName: 'new', PublicKeyBody: 'ssh-rsa A' }, list);
    await doAll(key, [
      ['DetachKeyPair', use],
      ['DeleteKeyPairs', { KeyPairNames: '["mine"]' }],
    ]);
  });

  it('makes, lists, changes, runs and deletes a command', async () => {
    const list = ['DescribeCommands'] as const;
    const maker = await sessionFor(['CreateCommand DescribeCommands', 'command/*']);
    const made = await callAs(maker, 'CreateCommand', { ...region, ...script });
    const command = { CommandId: String(made.CommandId) };
    expect(await callAs(maker, 'DescribeCommands', { ...region, ...command })).toMatchObject({
      Commands: { Command: [command] },
    });
    await refuse(maker, 'DeleteCommand', command, list);
    const [own, instance] = [`command/${command.CommandId}`, `instance/${ids.instance}`];
    const key = await sessionFor(
      ['ModifyCommand DeleteCommand', own],
      ['InvokeCommand DescribeInvocations DescribeInvocationResults', own, instance],
      ['StopInvocation', instance],
    );
    await doAll(key, [['ModifyCommand', { ...command, Description: 'How long' }]]);
    const use = { ...command, 'InstanceId.1': ids.instance };
    const invoked = await callAs(key, 'InvokeCommand', { ...region, ...use });
    expect(invoked).toMatchObject(fine);
    const InvokeId = String(invoked.InvokeId);
    const invocations = ['DescribeInvocations'] as const;
    await refuse(key, 'InvokeCommand', { ...command, 'InstanceId.1': ids.other }, invocations);
    await refuse(key, 'RunCommand', { ...script, 'InstanceId.1': ids.instance }, invocations);
    await refuse(key, 'StopInvocation', { InvokeId, 'InstanceId.1': ids.other }, invocations);
    await doAll(key, [
      ['DescribeInvocations', { ...command, InstanceId: ids.instance }],
      ['DescribeInvocationResults', { InvokeId, ...command, InstanceId: ids.instance }],
      ['StopInvocation', { InvokeId, 'InstanceId.1': ids.instance }],
    ]);
    emulator().clock.advance(60_000);
    await doAll(key, [['DeleteCommand', command]]);
  });

  it('makes, lists, changes and deletes a launch template', async () => {
    const list = ['DescribeLaunchTemplates'] as const;
    const maker = await sessionFor(['CreateLaunchTemplate DescribeLaunchTemplates', 'launchtemplate/*']);
    const made = await callAs(maker, 'CreateLaunchTemplate', { ...region, LaunchTemplateName: 'mine' });
    const template = { LaunchTemplateId: String(made.LaunchTemplateId) };
    await doAll(maker, [['DescribeLaunchTemplates', { 'LaunchTemplateId.1': template.LaunchTemplateId }]]);
    await refuse(maker, 'CreateLaunchTemplateVersion', template, list);
    const changing = 'CreateLaunchTemplateVersion DeleteLaunchTemplateVersion DescribeLaunchTemplateVersions';
    const key = await sessionFor([
      `${changing} ModifyLaunchTemplateDefaultVersion DeleteLaunchTemplate`,
      `launchtemplate/${template.LaunchTemplateId}`,
    ]);
    await doAll(key, [
      ['CreateLaunchTemplateVersion', template],
      ['ModifyLaunchTemplateDefaultVersion', { ...template, DefaultVersionNumber: '2' }],
      ['DeleteLaunchTemplateVersion', { ...template, 'DeleteVersion.1': '1' }],
      ['DescribeLaunchTemplateVersions', template],
    ]);
    await refuse(key, 'DeleteLaunchTemplate', { LaunchTemplateId: ids.template }, list);
    await doAll(key, [['DeleteLaunchTemplate', template]]);
  });

  it('makes, lists, changes and deletes a deployment set', async () => {
    const list = ['DescribeDeploymentSets'] as const;
    const own = 'ModifyDeploymentSetAttribute DeleteDeploymentSet';
    const maker = await sessionWith(
      allow(['CreateDeploymentSet'], [arn('*', '*')]),
      allow(['DescribeDeploymentSets'], [arn('deploymentset/*')]),
    );
    const narrow = await sessionFor(['CreateDeploymentSet', 'deploymentset/*']);
    await refuse(narrow, 'CreateDeploymentSet', { DeploymentSetName: 'mine' }, list);
    const made = await callAs(maker, 'CreateDeploymentSet', { ...region, DeploymentSetName: 'mine' });
    const set = { DeploymentSetId: String(made.DeploymentSetId) };
    await doAll(maker, [['DescribeDeploymentSets', {}]]);
    await refuse(maker, 'DeleteDeploymentSet', set, list);
    const key = await sessionFor([own, `deploymentset/${set.DeploymentSetId}`]);
    await refuse(key, 'DeleteDeploymentSet', { DeploymentSetId: ids.set }, list);
    await doAll(key, [
      ['ModifyDeploymentSetAttribute', { ...set, DeploymentSetName: 'front' }],
      ['DeleteDeploymentSet', set],
    ]);
  });
});

describe('what a session has to be allowed for', () => {
  const onInstance = () => ({ 'InstanceId.1': ids.instance });
  const instance = () => [`instance/${ids.instance}`];
  const command = () => [`command/${ids.command}`];
  const ofCommand = () => ({ CommandId: ids.command });
  const template = () => [`launchtemplate/${ids.template}`];
  const ofTemplate = () => ({ LaunchTemplateId: ids.template });

  it.each<Need>([
    ['ImportKeyPair', () => ({ KeyPairName: 'k', PublicKeyBody: 'ssh-rsa A' }), () => ['keypair/*']],
    ['DescribeKeyPairs', () => ({}), () => ['keypair/*']],
    ['DeleteKeyPairs', () => ({ KeyPairNames: '["a","b"]' }), () => ['keypair/a', 'keypair/b']],
    ['CreateCommand', () => script, () => ['command/*']],
    ['DescribeCommands', () => ({}), () => ['command/*']],
    ['DescribeCommands', ofCommand, command],
    ['ModifyCommand', () => ({ ...ofCommand(), Name: 'new' }), command],
    ['InvokeCommand', () => ({ ...ofCommand(), ...onInstance() }), () => [...command(), ...instance()]],
    ['RunCommand', () => ({ ...script, ...onInstance() }), instance],
    ['DescribeInvocations', () => ({ InvokeId: ids.invocation }), () => ['command/*', 'instance/*']],
    ['DescribeInvocations', () => ({ InstanceId: ids.instance }), instance],
    ['DescribeInvocationResults', ofCommand, command],
    ['StopInvocation', () => ({ InvokeId: ids.invocation }), () => ['instance/*']],
    ['SendFile', () => ({ Name: 'a', TargetDir: '/root', Content: 'a', ...onInstance() }), instance],
    ['DescribeSendFileResults', () => ({ InvokeId: 'f-1' }), () => ['instance/*']],
    ['DescribeCloudAssistantStatus', onInstance, instance],
    ['InstallCloudAssistant', onInstance, instance],
    ['CreateLaunchTemplateVersion', ofTemplate, template],
    ['CreateLaunchTemplateVersion', () => ({ LaunchTemplateName: 'web' }), () => ['launchtemplate/*']],
    ['DescribeLaunchTemplates', () => ({}), () => ['launchtemplate/*']],
    ['DescribeLaunchTemplateVersions', ofTemplate, template],
    ['DeleteLaunchTemplateVersion', () => ({ ...ofTemplate(), 'DeleteVersion.1': '9' }), template],
    [
      'ModifyDeploymentSetAttribute',
      () => ({ DeploymentSetId: ids.set }),
      () => [`deploymentset/${ids.set}`],
    ],
    [
      'ModifyInstanceDeployment',
      () => ({ InstanceId: ids.instance, DeploymentSetId: ids.set }),
      () => [...instance(), `deploymentset/${ids.set}`],
    ],
  ])('%s', (...need) => check(...need));
});
