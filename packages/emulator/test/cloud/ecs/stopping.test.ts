import { describe, expect, it } from 'vitest';
import { base64, shell, useAssistant } from './assistant.ts';

const { cloud, ecs, invocations, results, run, statuses } = useAssistant();

describe('stopping', () => {
  it('ends what runs, after a while, and cancels what has not begun', () => {
    cloud().commands.answer({ match: { instanceId: 'i-1' }, durationMs: 5000, stoppingMs: 500 });
    cloud().commands.answer({ match: { instanceId: 'i-2' }, pendingMs: 5000 });
    const InvokeId = run({ 'InstanceId.2': 'i-2' });
    cloud().clock.advance(1000);
    expect(ecs('StopInvocation', { InvokeId }).status).toBe(200);
    expect(statuses(InvokeId)).toEqual(['Stopping', 'Stopping', 'Stopping', 'Cancelled']);
    cloud().clock.advance(500);
    expect(statuses(InvokeId)).toEqual(['Stopped', 'Stopped', 'Terminated', 'Cancelled']);
    expect(results({ InvokeId })).toMatchObject([
      { StopTime: '2024-01-02T03:04:06Z', Output: '' },
      { StopTime: '2024-01-02T03:04:06Z', StartTime: '' },
    ]);
    cloud().clock.advance(10_000);
    expect(statuses(InvokeId)).toEqual(['Stopped', 'Stopped', 'Terminated', 'Cancelled']);
  });

  it('can be on one instance alone', () => {
    cloud().commands.answer({ durationMs: 5000 });
    const InvokeId = run({ 'InstanceId.2': 'i-2' });
    ecs('StopInvocation', { InvokeId, 'InstanceId.1': 'i-2' });
    expect(statuses(InvokeId)).toEqual(['Running', 'Running', 'Running', 'Terminated']);
    cloud().clock.advance(5000);
    expect(statuses(InvokeId)).toEqual(['Finished', 'Success', 'Success', 'Terminated']);
  });

  it('ends a command that is not kept', () => {
    cloud().commands.answer({ durationMs: 5000 });
    const { CommandId, InvokeId } = ecs('RunCommand', shell).body;
    ecs('StopInvocation', { InvokeId: String(InvokeId) });
    expect(cloud().get('ecs/command', String(CommandId))).toBeUndefined();
  });

  it('changes nothing of what is over', () => {
    const InvokeId = run();
    expect(ecs('StopInvocation', { InvokeId }).status).toBe(200);
    expect(statuses(InvokeId)).toEqual(['Finished', 'Success', 'Success']);
  });

  it('needs an invocation that is there, and its own instances', () => {
    expect(ecs('StopInvocation', { InvokeId: 't-none' })).toMatchObject({
      status: 404,
      code: 'InvalidInvokeId.NotFound',
    });
    const InvokeId = run();
    expect(ecs('StopInvocation', { InvokeId, 'InstanceId.1': 'i-2' })).toMatchObject({
      code: 'InvalidInstance.NotFound',
    });
  });
});

describe('a command that is repeated', () => {
  it('waits, is run each time, and tells how often, until it is stopped', () => {
    cloud().commands.answer({ output: 'again' });
    const InvokeId = run({ Frequency: 'rate(5m)' });
    expect(statuses(InvokeId)).toEqual(['Running', 'Scheduled', 'Scheduled']);
    expect(results({ InvokeId })).toMatchObject([{ Repeats: 0, Output: '' }]);
    cloud().clock.advance(11 * 60_000);
    expect(results({ InvokeId })).toMatchObject([{ Repeats: 2, Output: base64('again') }]);
    ecs('StopInvocation', { InvokeId });
    cloud().clock.advance(11 * 60_000);
    expect(statuses(InvokeId)).toEqual(['Stopped', 'Stopped', 'Cancelled']);
    expect(results({ InvokeId })).toMatchObject([{ Repeats: 2 }]);
  });

  it('is run once at the time that is named', () => {
    const InvokeId = run({ Frequency: 'at(2024-01-02 12:00:00 Asia/Shanghai)' });
    expect(statuses(InvokeId)[2]).toBe('Scheduled');
    cloud().clock.advance(Date.parse('2024-01-02T04:00:00Z') - cloud().clock.now() - 1);
    expect(statuses(InvokeId)[2]).toBe('Scheduled');
    cloud().clock.advance(1);
    expect(statuses(InvokeId)).toEqual(['Finished', 'Success', 'Success']);
  });

  it.each(['0 */20 * * * *', '0 0 12 ? * WED 2030 Asia/Shanghai'])('takes the expression %s', (Frequency) => {
    expect(invocations({ InvokeId: run({ Frequency }) })).toMatchObject([
      { RepeatMode: 'Period', Timed: true, Frequency },
    ]);
  });

  it.each([
    'rate(30s)',
    'rate(8d)',
    'rate(5x)',
    'at(2020-01-01 00:00:00)',
    'at(2030-99-01 00:00:00)',
    'every day',
  ])('does not take the expression %s', (Frequency) => {
    expect(ecs('RunCommand', { ...shell, Frequency })).toMatchObject({
      status: 403,
      code: 'InvalidParam.Frequency',
    });
  });

  it('needs its frequency', () => {
    expect(ecs('RunCommand', { ...shell, RepeatMode: 'Period' })).toMatchObject({
      status: 403,
      code: 'MissingParam.Frequency',
    });
  });
});

it('does not run what is only tried', () => {
  cloud().commands.answer({ exitCode: 1 });
  const InvokeId = run({ RepeatMode: 'DryRun' });
  expect(statuses(InvokeId)).toEqual(['Finished', 'Success', 'Success']);
});
