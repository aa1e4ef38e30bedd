import { beforeEach, expect } from 'vitest';
import { type Cloud, createCloud, type Outcome, putInstance } from '../../support/in-process.ts';

/** Wire parameters. */
export type Parameters = Readonly<Record<string, string>>;
/** Something that a list shows. */
export type Shown = Readonly<Record<string, unknown>>;

/** A command that runs on one instance. */
export const shell = { Type: 'RunShellScript', CommandContent: 'uptime', 'InstanceId.1': 'i-1' };

/** Writes a text in Base64. */
export const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** What the tests of Cloud Assistant do again and again. */
export interface Assistant {
  readonly cloud: () => Cloud;
  readonly ecs: (action: string, parameters?: Parameters) => Outcome;
  /** Runs a command and returns the id of the invocation. */
  readonly run: (parameters?: Parameters) => string;
  readonly invocations: (parameters?: Parameters) => readonly Shown[];
  readonly results: (parameters?: Parameters) => readonly Shown[];
  /** Returns both statuses of an invocation, and those of its runs. */
  readonly statuses: (InvokeId: string) => readonly unknown[];
}

/** Makes a new cloud with two instances for each test. */
export function useAssistant(): Assistant {
  let current: Cloud;
  beforeEach(() => {
    const start = Date.parse('2024-01-02T03:04:05Z');
    current = createCloud({ clock: () => start });
    putInstance(current, 'i-1', { tags: { role: 'web' } });
    putInstance(current, 'i-2', { tags: { role: 'web', batch: '2' } });
  });
  const ecs = (action: string, parameters: Parameters = {}): Outcome =>
    current.call(`Ecs.${action}`, { RegionId: 'cn-hangzhou', ...parameters });
  const invocations = (parameters?: Parameters): readonly Shown[] =>
    (ecs('DescribeInvocations', parameters).body.Invocations as { Invocation: Shown[] }).Invocation;
  const results = (parameters?: Parameters): readonly Shown[] => {
    const { Invocation } = ecs('DescribeInvocationResults', parameters).body;
    return (Invocation as { InvocationResults: { InvocationResult: Shown[] } }).InvocationResults
      .InvocationResult;
  };
  return {
    cloud: () => current,
    ecs,
    invocations,
    results,
    run: (parameters = {}) => {
      const { body, code } = ecs('RunCommand', { ...shell, ...parameters });
      expect(code).toBeUndefined();
      return String(body.InvokeId);
    },
    statuses: (InvokeId) => {
      const [whole] = invocations({ InvokeId });
      const parts = results({ InvokeId }).map(({ InvocationStatus }) => InvocationStatus);
      return [whole?.InvokeStatus, whole?.InvocationStatus, ...parts];
    },
  };
}
