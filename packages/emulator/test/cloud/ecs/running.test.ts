import { describe, expect, it } from 'vitest';
import { base64, type Parameters, type Shown, shell, useAssistant } from './assistant.ts';

const { cloud, ecs, invocations, results, run, statuses } = useAssistant();

describe('a command that is run', () => {
  it('succeeds at once and writes nothing, where no rule says otherwise', () => {
    const InvokeId = run({ Name: 'hello' });
    expect(InvokeId).toMatch(/^t-/);
    expect(results({ InvokeId })).toMatchObject([
      {
        InvokeId,
        InstanceId: 'i-1',
        InvocationStatus: 'Success',
        InvokeRecordStatus: 'Finished',
        Output: '',
        ExitCode: 0,
        ErrorCode: '',
        Dropped: 0,
        Repeats: 1,
        StartTime: '2024-01-02T03:04:05Z',
        FinishedTime: '2024-01-02T03:04:05Z',
        StopTime: '',
        Username: 'root',
      },
    ]);
    expect(invocations({ InvokeId })).toMatchObject([
      {
        CommandName: 'hello',
        CommandType: 'RunShellScript',
        CommandContent: base64('uptime'),
        InvokeStatus: 'Finished',
        InvocationStatus: 'Success',
        RepeatMode: 'Once',
        Timed: false,
        Timeout: 60,
        Parameters: '{}',
        InvokeInstances: { InvokeInstance: [{ InstanceId: 'i-1', InstanceInvokeStatus: 'Finished' }] },
      },
    ]);
  });

  it('comes out as the first rule that fits says, until the rule is taken away', () => {
    const takeAway = cloud().commands.answer({ match: { content: /^up/g }, output: 'one', exitCode: 0 });
    cloud().commands.answer({ match: { content: 'time', instanceId: 'i-2' }, output: 'two' });
    cloud().commands.answer({ match: { commandName: 'named' }, output: 'three' });
    const outputs = (parameters: Parameters) =>
      results({ InvokeId: run(parameters), ContentEncoding: 'PlainText' }).map(({ Output }) => Output);
    const both = { 'InstanceId.1': 'i-1', 'InstanceId.2': 'i-2' };
    expect(outputs(both)).toEqual(['one', 'one']);
    expect(outputs(both)).toEqual(['one', 'one']);
    takeAway();
    expect(outputs(both)).toEqual(['', 'two']);
    expect(outputs({ Name: 'named' })).toEqual(['three']);
    cloud().commands.clear();
    expect(outputs({ Name: 'named' })).toEqual(['']);
  });

  it('tells its output in Base64, and what is dropped of a long one', () => {
    cloud().commands.answer({ output: `é${'x'.repeat(24 * 1024)}` });
    const InvokeId = run();
    const [result] = results({ InvokeId });
    expect(result).toMatchObject({ Dropped: 2 });
    expect(Buffer.from(String(result?.Output), 'base64').toString()).toBe(`é${'x'.repeat(24 * 1024 - 2)}`);
  });

  it('shows outputs in the list of invocations only where that is asked for', () => {
    cloud().commands.answer({ output: 'up' });
    const InvokeId = run();
    const shown = (parameters: Parameters) => {
      const [whole] = invocations({ InvokeId, ...parameters }) as readonly {
        readonly InvokeInstances: { readonly InvokeInstance: readonly Shown[] };
      }[];
      return whole?.InvokeInstances.InvokeInstance[0]?.Output;
    };
    expect(shown({})).toBeUndefined();
    expect(shown({ IncludeOutput: 'true' })).toBe(base64('up'));
    expect(shown({ IncludeOutput: 'true', ContentEncoding: 'PlainText' })).toBe('up');
  });

  it('is pending, then runs, and only then tells what it came to', () => {
    cloud().commands.answer({ output: 'up', pendingMs: 1000, durationMs: 2000 });
    const InvokeId = run();
    const seen = [0, 999, 1, 1999, 1].map((step) => {
      cloud().clock.advance(step);
      const [{ Output, ExitCode, FinishedTime, StartTime } = {}] = results({ InvokeId });
      return [...statuses(InvokeId), Output, ExitCode, StartTime, FinishedTime];
    });
    const pending = ['Running', 'Pending', 'Pending', '', undefined, '', ''];
    const running = ['Running', 'Running', 'Running', '', undefined, '2024-01-02T03:04:06Z', ''];
    const end = [base64('up'), 0, '2024-01-02T03:04:06Z', '2024-01-02T03:04:08Z'];
    expect(seen).toEqual([pending, pending, running, running, ['Finished', 'Success', 'Success', ...end]]);
  });

  it('fails with an exit code, which is still an end', () => {
    cloud().commands.answer({ exitCode: 3, output: 'no such file' });
    const InvokeId = run();
    expect(statuses(InvokeId)).toEqual(['Finished', 'Failed', 'Failed']);
    expect(results({ InvokeId })).toMatchObject([
      { ExitCode: 3, ErrorCode: 'ExitCodeNonzero', Output: base64('no such file') },
    ]);
  });

  it('times out where it takes longer than it may', () => {
    cloud().commands.answer({ durationMs: 20_001 });
    const InvokeId = run({ Timeout: '20' });
    cloud().clock.advance(19_999);
    expect(statuses(InvokeId)).toEqual(['Running', 'Running', 'Running']);
    cloud().clock.advance(1);
    expect(statuses(InvokeId)).toEqual(['Failed', 'Failed', 'Timeout']);
    const [result] = results({ InvokeId });
    expect(result).toMatchObject({ ErrorCode: 'ExecutionTimeout' });
    expect(result).not.toHaveProperty('ExitCode');
  });

  it.each([
    ['ClientNotResponse', 'Aborted'],
    ['DirectoryNotExists', 'Invalid'],
    ['ExecutionException', 'Error'],
    ['SomethingElse', 'Error'],
  ])('does not end well with the error %s', (code, status) => {
    cloud().commands.answer({ error: { code } });
    const InvokeId = run();
    expect(statuses(InvokeId)).toEqual(['Failed', 'Failed', status]);
    expect(results({ InvokeId })).toMatchObject([{ ErrorCode: code }]);
  });

  it('tells the text of an error that the test gives', () => {
    cloud().commands.answer({ error: { code: 'ClientNotRunning', info: 'asleep' } });
    expect(results({ InvokeId: run() })).toMatchObject([{ ErrorInfo: 'asleep' }]);
  });

  it('has a status that follows from those on its instances', () => {
    cloud().commands.answer({ match: { instanceId: 'i-1' }, durationMs: 1000 });
    cloud().commands.answer({ match: { instanceId: 'i-2' }, exitCode: 1, durationMs: 3000 });
    const InvokeId = run({ 'InstanceId.2': 'i-2' });
    const seen = [0, 1000, 2000].map((step) => {
      cloud().clock.advance(step);
      return statuses(InvokeId).slice(1);
    });
    expect(seen).toEqual([
      ['Running', 'Running', 'Running'],
      ['Running', 'Success', 'Running'],
      ['PartialFailed', 'Success', 'Failed'],
    ]);
  });
});

describe('a command of RunCommand', () => {
  const commands = () =>
    (ecs('DescribeCommands').body.Commands as { Command: Shown[] }).Command.map(({ CommandId }) => CommandId);

  it('is there until it is over', () => {
    cloud().commands.answer({ durationMs: 1000 });
    const { CommandId } = ecs('RunCommand', shell).body;
    expect(commands()).toEqual([CommandId]);
    cloud().clock.advance(1000);
    expect(commands()).toEqual([]);
    expect(invocations({ CommandId: String(CommandId) })).toHaveLength(1);
  });

  it('stays where it is kept, and can be invoked again', () => {
    const CommandId = String(ecs('RunCommand', { ...shell, KeepCommand: 'true' }).body.CommandId);
    expect(commands()).toEqual([CommandId]);
    expect(ecs('InvokeCommand', { CommandId, 'InstanceId.1': 'i-2' }).status).toBe(200);
    expect(invocations({ CommandId }).map(({ InvokeInstances }) => InvokeInstances)).toMatchObject([
      { InvokeInstance: [{ InstanceId: 'i-1' }] },
      { InvokeInstance: [{ InstanceId: 'i-2' }] },
    ]);
    const [shown] = (ecs('DescribeCommands').body.Commands as { Command: Shown[] }).Command;
    expect(shown?.InvokeTimes).toBe(2);
  });

  it('cannot be deleted while it runs', () => {
    cloud().commands.answer({ durationMs: 1000 });
    const CommandId = String(ecs('RunCommand', { ...shell, KeepCommand: 'true' }).body.CommandId);
    expect(ecs('DeleteCommand', { CommandId })).toMatchObject({ status: 403, code: 'CmdId.InUse' });
    cloud().clock.advance(1000);
    expect(ecs('DeleteCommand', { CommandId }).status).toBe(200);
  });
});
