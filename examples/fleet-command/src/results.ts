import type { DescribeInvocationResults, ItemOf } from '@scope/ecs';
import type { Server } from './fleet.ts';

/** How it went on one server. */
export interface Result {
  readonly server: Server;
  readonly isGood: boolean;
  /** In a few words: `exit code 1`, or why it did not run. */
  readonly outcome: string;
  readonly output: string;
  /** Whether the service has dropped the end of the output. */
  readonly isCut: boolean;
}

/** Reads the result of a server. */
export function resultOf(
  server: Server,
  result: ItemOf<typeof DescribeInvocationResults> | undefined,
): Result {
  const { InvocationStatus, ExitCode, ErrorCode, ErrorInfo, Output = '', Dropped = 0 } = result ?? {};
  const isGood = InvocationStatus === 'Success';
  const reason = ErrorCode ? `${InvocationStatus}, ${ErrorCode}: ${ErrorInfo}` : InvocationStatus;
  const hasRun = isGood || InvocationStatus === 'Failed';
  return {
    server,
    isGood,
    outcome: hasRun ? `exit code ${ExitCode}` : (reason ?? 'no result'),
    output: Buffer.from(Output, 'base64').toString('utf8'),
    isCut: Dropped > 0,
  };
}

/** Makes the result of a server that the command did not come to. */
export function failed(server: Server, reason: string): Result {
  return { server, isGood: false, outcome: reason, output: '', isCut: false };
}

/** What a server writes must not play with the terminal of who reads it. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}
