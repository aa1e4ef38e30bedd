import { type EcsClient, type EcsErrorCode, isServiceError, RunInstances } from '@scope/ecs';
import type { Candidate } from './candidates.ts';

/** What is to be started. */
export interface Launch {
  readonly template: string;
  readonly candidates: readonly Candidate[];
  readonly amount: number;
  readonly signal: AbortSignal;
  readonly tell: (text: string) => void;
}

/** Refusals after which something else may work; everything else, such as a missing permission, ends the program. */
const notHere: ReadonlySet<string> = new Set<EcsErrorCode>([
  'OperationDenied.NoStock',
  'Zone.NotOnSale',
  'Zone.NotOpen',
  'InvalidInstanceType.ZoneNotSupported',
  'InvalidInstanceType.NotSupported',
  'InvalidInstanceType.PhasedOut',
  'InvalidResourceType.NotSupported',
  'OperationDenied.SpotPriceLowerThanPublicPrice',
]);

const mostInOneCall = 100;

/**
 * Starts servers, candidate by candidate, until there are enough. A candidate that has fewer than are wanted gives what it has.
 * Returns their ids, also fewer than were wished for. Those that are there stay where a later call fails.
 */
export async function launch(ecs: EcsClient, job: Launch): Promise<readonly string[]> {
  const { candidates, amount, tell } = job;
  const ids: string[] = [];
  for (const candidate of candidates) {
    try {
      while (ids.length < amount) {
        const started = await start(ecs, job, candidate, Math.min(amount - ids.length, mostInOneCall));
        ids.push(...started);
        tell(`${started.length} × ${candidate.text}: ${started.join(' ')}`);
      }
      return ids;
    } catch (error) {
      if (!isServiceError(error) || !notHere.has(error.code)) {
        if (ids.length > 0) tell(`these run on: ${ids.join(' ')}`);
        throw error;
      }
      tell(`no ${candidate.text}: ${error.code}`);
    }
  }
  return ids;
}

async function start(
  ecs: EcsClient,
  { template, signal }: Launch,
  { type, isSpot, place }: Candidate,
  count: number,
): Promise<readonly string[]> {
  const { InstanceIdSets } = await ecs.send(
    RunInstances,
    {
      LaunchTemplateName: template,
      InstanceType: type,
      Amount: count,
      MinAmount: 1,
      SpotStrategy: isSpot ? 'SpotAsPriceGo' : 'NoSpot',
      Tag: [{ Key: 'started-by', Value: 'spot-fallback' }],
      ...(place !== undefined && { ZoneId: place.zoneId, VSwitchId: place.vSwitchId }),
    },
    { signal },
  );
  return InstanceIdSets?.InstanceIdSet ?? [];
}
