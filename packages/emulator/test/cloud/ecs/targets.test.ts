import { describe, expect, it } from 'vitest';
import { putInstance } from '../../support/in-process.ts';
import { base64, type Parameters, shell, useAssistant } from './assistant.ts';

const { cloud, ecs, invocations, results, run } = useAssistant();

describe('parameters', () => {
  const greet = { CommandContent: 'echo {{ greeting }} {{name}}!', EnableParameter: 'true' };

  it('are filled in before a rule looks at the content, whatever their case', () => {
    cloud().commands.answer({ match: { content: 'echo hello Jack!' }, output: 'matched' });
    const InvokeId = run({ ...greet, Parameters: '{"Greeting":"hello","name":"Jack"}' });
    expect(results({ InvokeId })).toMatchObject([{ Output: base64('matched') }]);
    expect(invocations({ InvokeId })).toMatchObject([
      { CommandContent: base64(greet.CommandContent), Parameters: '{"Greeting":"hello","name":"Jack"}' },
    ]);
  });

  it('are empty where they are not given', () => {
    cloud().commands.answer({ match: { content: /^echo hello !$/ }, output: 'matched' });
    expect(results({ InvokeId: run({ ...greet, Parameters: '{"greeting":"hello"}' }) })).toMatchObject([
      { Output: base64('matched') },
    ]);
  });

  it('may be numbers, or even objects', () => {
    cloud().commands.answer({ match: { content: 'echo 5 {"a":[1]}!' }, output: 'matched' });
    const InvokeId = run({ ...greet, Parameters: '{"greeting":5,"name":{"a":[1]}}' });
    expect(results({ InvokeId })).toMatchObject([{ Output: base64('matched') }]);
  });

  it('of the system are known on each instance', () => {
    cloud().commands.answer({ match: { content: 'at i-2 in cn-hangzhou' }, output: 'matched' });
    const InvokeId = run({
      CommandContent: 'at {{ACS::InstanceId}} in {{ACS::RegionId}}',
      EnableParameter: 'true',
      'InstanceId.2': 'i-2',
    });
    expect(results({ InvokeId }).map(({ Output }) => Output)).toEqual(['', base64('matched')]);
  });

  it.each<[string, Parameters]>([
    ['Parameter.Disabled', { CommandContent: '{{a}}', Parameters: '{"a":"1"}' }],
    ['Parameter.NotMatched', { ...greet, Parameters: '{"stranger":"1"}' }],
    ['ParameterKey.Duplicate', { ...greet, Parameters: '{"name":"1","NAME":"2"}' }],
    ['ParameterKey.ExceedLimit', { ...greet, Parameters: `{"${'x'.repeat(65)}":"1"}` }],
    [
      'ParameterCount.ExceedLimit',
      {
        ...greet,
        Parameters: JSON.stringify(Object.fromEntries([...'abcdefghijk'].map((key) => [key, '']))),
      },
    ],
  ])('are refused with %s', (code, parameters) => {
    expect(ecs('RunCommand', { ...shell, ...parameters })).toMatchObject({ status: 403, code });
  });
});

describe('the instances', () => {
  it('are found by tags, too', () => {
    const { 'InstanceId.1': _, ...rest } = shell;
    const ids = (parameters: Parameters) =>
      results({
        InvokeId: String(ecs('RunCommand', { ...rest, ...parameters }).body.InvokeId),
      }).map(({ InstanceId }) => InstanceId);
    const web = { 'ResourceTag.1.Key': 'role', 'ResourceTag.1.Value': 'web' };
    expect(ids(web)).toEqual(['i-1', 'i-2']);
    expect(ids({ ...web, 'ResourceTag.2.Key': 'batch' })).toEqual(['i-2']);
    expect(ecs('RunCommand', { ...rest, 'ResourceTag.1.Key': 'none' })).toMatchObject({
      status: 404,
      code: 'InvalidInstance.NotFound',
    });
  });

  it('get a command once, however often they are named', () => {
    expect(results({ InvokeId: run({ 'InstanceId.2': 'i-1' }) })).toHaveLength(1);
  });

  it('have to be there, in the region, and to run; else nothing is sent to any', () => {
    putInstance(cloud(), 'i-off', { status: 'Stopped' });
    putInstance(cloud(), 'i-far', { region: 'cn-beijing' });
    const CommandId = String(
      ecs('CreateCommand', { Name: 'a', Type: 'RunShellScript', CommandContent: base64('a') }).body.CommandId,
    );
    const both = (id: string) => ({ 'InstanceId.1': 'i-1', 'InstanceId.2': id });
    for (const id of ['i-none', 'i-far']) {
      expect(ecs('RunCommand', { ...shell, ...both(id) })).toMatchObject({
        status: 404,
        code: 'InvalidInstance.NotFound',
      });
    }
    expect(ecs('RunCommand', { ...shell, ...both('i-off') })).toMatchObject({
      status: 403,
      code: 'InvalidInstance.NotMatch',
    });
    expect(ecs('InvokeCommand', { CommandId, ...both('i-off') })).toMatchObject({
      status: 400,
      code: 'InvalidInstanceStatus',
    });
    expect(invocations()).toEqual([]);
  });

  it('have to be named, by ids or by tags', () => {
    const { 'InstanceId.1': _, ...rest } = shell;
    expect(ecs('RunCommand', rest)).toMatchObject({ status: 400, code: 'MissingParameter.InstanceIds' });
    expect(ecs('RunCommand', { ...shell, 'ResourceTag.1.Key': 'role' })).toMatchObject({
      code: 'InvalidParameter.ResourceTag',
    });
    const many = Object.fromEntries(
      Array.from({ length: 101 }, (_, index) => {
        putInstance(cloud(), `i-many-${index}`);
        return [`InstanceId.${index + 1}`, `i-many-${index}`];
      }),
    );
    expect(ecs('RunCommand', { ...shell, ...many })).toMatchObject({
      status: 403,
      code: 'InstanceIds.ExceedLimit',
    });
  });

  it('have to have the system that the command is for', () => {
    putInstance(cloud(), 'i-win', { fields: { OSType: 'windows' } });
    expect(ecs('RunCommand', { ...shell, Type: 'RunBatScript' })).toMatchObject({
      code: 'InvalidInstance.NotMatch',
    });
    expect(ecs('RunCommand', { ...shell, 'InstanceId.1': 'i-win' })).toMatchObject({
      code: 'InvalidInstance.NotMatch',
    });
    const InvokeId = run({ Type: 'RunPowerShellScript', 'InstanceId.1': 'i-win' });
    expect(results({ InvokeId })).toMatchObject([{ Username: 'System' }]);
  });
});
