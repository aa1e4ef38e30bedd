import { describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { call } from '../../support/signed-call.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
const region = { RegionId: 'cn-hangzhou' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');

async function ecs(action: string, parameters: Record<string, string> = {}) {
  const { status, body } = await call(emulator(), `Ecs.${action}`, { ...region, ...parameters });
  return { status, code: body.Code, body };
}

async function create(parameters: Record<string, string> = {}): Promise<string> {
  const { body } = await ecs('CreateCommand', {
    Name: 'uptime',
    Type: 'RunShellScript',
    CommandContent: base64('uptime'),
    ...parameters,
  });
  return String(body.CommandId);
}

type Shown = Readonly<Record<string, unknown>>;

async function commands(parameters: Record<string, string> = {}): Promise<readonly Shown[]> {
  const { body } = await ecs('DescribeCommands', parameters);
  return (body.Commands as { Command: Shown[] }).Command;
}

describe('a command', () => {
  it('is shown as it was made, with the defaults of what was not said', async () => {
    const CommandId = await create({ Description: 'How long', 'Tag.1.Key': 'a', 'Tag.1.Value': 'b' });
    expect(CommandId).toMatch(/^c-/);
    expect(await commands({ CommandId })).toMatchObject([
      {
        CommandId,
        Name: 'uptime',
        Type: 'RunShellScript',
        Description: 'How long',
        CommandContent: base64('uptime'),
        WorkingDir: '/root',
        Timeout: 60,
        EnableParameter: false,
        InvokeTimes: 0,
        CreationTime: '2024-01-02T03:04Z',
        ParameterNames: { ParameterName: [] },
        Tags: { Tag: [{ TagKey: 'a', TagValue: 'b' }] },
      },
    ]);
  });

  it('shows its content in plain text where that is asked for', async () => {
    const CommandId = await create();
    const [shown] = await commands({ CommandId, ContentEncoding: 'PlainText' });
    expect(shown?.CommandContent).toBe('uptime');
  });

  it('takes its content in plain text, and names its parameters once', async () => {
    const CommandId = await create({
      ContentEncoding: 'PlainText',
      CommandContent: 'echo {{ name }} {{name}} {{NAME}} {{other-one}} {{ACS::InstanceId}}',
      EnableParameter: 'true',
    });
    const [shown] = await commands({ CommandId });
    expect(shown).toMatchObject({
      EnableParameter: true,
      ParameterNames: { ParameterName: ['name', 'other-one'] },
    });
  });

  it('changes its name, description, directory and time, and nothing else', async () => {
    const CommandId = await create();
    const { status } = await ecs('ModifyCommand', {
      CommandId,
      Name: 'load',
      Description: 'Load',
      WorkingDir: '/tmp',
      Timeout: '120',
      CommandContent: base64('reboot'),
    });
    expect(status).toBe(200);
    expect(await commands({ CommandId })).toMatchObject([
      {
        Name: 'load',
        Description: 'Load',
        WorkingDir: '/tmp',
        Timeout: 120,
        CommandContent: base64('uptime'),
      },
    ]);
  });

  it('is gone when it was deleted', async () => {
    const CommandId = await create();
    expect(await ecs('DeleteCommand', { CommandId })).toMatchObject({ status: 200 });
    expect(await commands({ CommandId })).toEqual([]);
    expect(await ecs('DeleteCommand', { CommandId })).toMatchObject({
      status: 404,
      code: 'InvalidCmdId.NotFound',
    });
    expect(await ecs('ModifyCommand', { CommandId, Name: 'x' })).toMatchObject({
      status: 404,
      code: 'InvalidCmdId.NotFound',
    });
  });

  it('is not found in another region', async () => {
    const CommandId = await create();
    const other = { RegionId: 'cn-beijing', CommandId };
    expect(await commands(other)).toEqual([]);
    expect(await ecs('DeleteCommand', other)).toMatchObject({ code: 'InvalidCmdId.NotFound' });
  });
});

describe('commands', () => {
  it('are listed by name, description, type and tag, in pages', async () => {
    const own = { 'Tag.1.Key': 'list' };
    const ids = [
      await create({ ...own, Name: 'deploy-web', Description: 'first' }),
      await create({ ...own, Name: 'deploy-db', Type: 'RunBatScript' }),
      await create({ ...own, Name: 'clean', 'Tag.2.Key': 'extra' }),
    ];
    const found = async (parameters: Record<string, string>) =>
      (await commands({ ...own, ...parameters })).map(({ CommandId }) => ids.indexOf(String(CommandId)));
    expect(await found({})).toEqual([0, 1, 2]);
    expect(await found({ Name: 'deploy*' })).toEqual([0, 1]);
    expect(await found({ Name: 'clean' })).toEqual([2]);
    expect(await found({ Description: '*irs*' })).toEqual([0]);
    expect(await found({ Type: 'RunBatScript' })).toEqual([1]);
    expect(await found({ 'Tag.2.Key': 'extra' })).toEqual([2]);
    expect(await found({ PageSize: '2', PageNumber: '2' })).toEqual([2]);
    const { body } = await ecs('DescribeCommands', { ...own, MaxResults: '2' });
    expect(body).toMatchObject({ TotalCount: 3, PageSize: 2 });
    expect(await found({ MaxResults: '2', NextToken: String(body.NextToken) })).toEqual([2]);
  });

  it('are none of the vendor', async () => {
    await create();
    expect(await commands({ Provider: 'AlibabaCloud' })).toEqual([]);
  });

  it.each<[string, number, Record<string, string>]>([
    ['InvalidCmdType.NotFound', 404, { Type: 'RunPerl' }],
    ['Invalid.CommandContent', 400, { CommandContent: 'no base64!' }],
    ['CmdName.ExceedLimit', 403, { Name: 'x'.repeat(129) }],
    ['CmdDesc.ExceedLimit', 403, { Description: 'x'.repeat(513) }],
    ['CmdContent.ExceedLimit', 403, { CommandContent: 'x'.repeat(24 * 1024 + 4) }],
    ['InvalidParameter.Timeout', 400, { Timeout: '0' }],
    ['CmdParam.EmptyKey', 403, { CommandContent: base64('{{ }}'), EnableParameter: 'true' }],
    ['CmdParam.InvalidParamName', 403, { CommandContent: base64('{{a b}}'), EnableParameter: 'true' }],
    [
      'CmdParamName.ExceedLimit',
      403,
      { CommandContent: base64(`{{${'x'.repeat(65)}}}`), EnableParameter: 'true' },
    ],
    ['InvalidTagKey.Malformed', 400, { 'Tag.1.Key': 'acs:x' }],
  ])('are refused with %s', async (code, status, parameters) => {
    const usual = { Name: 'a', Type: 'RunShellScript', CommandContent: base64('true') };
    const outcome = await ecs('CreateCommand', { ...usual, ...parameters });
    expect(outcome).toMatchObject({ status, code });
  });
});
