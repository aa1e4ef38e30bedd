import { type CallOptions, callOptionChecks } from '../call/call-options.ts';
import { aRegion } from '../client/client-options.ts';
import type { ServiceClient } from '../client/service-client.ts';
import type { Operation } from '../codec/operation.ts';
import { ConfigError, SdkError } from '../errors/errors.ts';
import { aCount, checkOptions, type OptionCheck } from '../options.ts';
import { onAbort } from '../time/abort.ts';
import { paginate } from './paginate.ts';
import type { PaginatedOperation } from './pagination.ts';
import { listAt, valuesAt } from './path.ts';
import { sideBySide } from './side-by-side.ts';

/** Options of `forEachRegion`. */
export interface RegionOptions extends CallOptions {
  /** Ids of the regions to walk. Default: those that `DescribeRegions` of the client's product lists. */
  readonly regions?: readonly string[] | undefined;
  /** How many regions are asked at the same time. Default: 5. */
  readonly concurrency?: number | undefined;
}

/** One element of a region, or why the walk of that region ended early; `error` tells them apart. */
export type RegionResult<Item> =
  | { readonly regionId: string; readonly item: Item; readonly error?: undefined }
  | {
      readonly regionId: string;
      readonly item?: undefined;
      /** What the call threw, usually an `SdkError`; what is no `Error` is its `cause`. Nothing more comes of the region. */
      readonly error: Error;
    };

const regionOptionChecks: Readonly<Record<string, OptionCheck>> = {
  ...callOptionChecks,
  regions: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((id) => aRegion(id) === undefined)
      ? undefined
      : "a list of at least one id such as 'cn-hangzhou'",
  concurrency: aCount,
};

/** Needs no region of its own; every product with regions has it. */
const describeRegions: Operation<object, object> = { name: 'DescribeRegions', readOnly: true };

/**
 * Walks all pages of a list operation in many regions at the same time. A region that fails yields its error and ends; the
 * others go on. Elements of one region come in their order, those of several regions mixed, as they arrive. At most one
 * page of each region that is being asked is held in memory. Leaving the loop early ends the calls that are under way.
 *
 * @param request As for `paginate`, without the region.
 * @throws ConfigError for a malformed option, or a request that names a region; while walking what `DescribeRegions`
 * throws, and `options.signal.reason` after an abort.
 * @example
 * ```ts
 * for await (const { regionId, item, error } of forEachRegion(ecs, DescribeInstances, { Status: 'Running' })) {
 *   if (error === undefined) console.log(regionId, item.InstanceId);
 *   else console.error(regionId, error);
 * }
 * ```
 */
export function forEachRegion<Request extends object, Response extends object, Item>(
  client: Pick<ServiceClient, 'send' | 'with'>,
  operation: PaginatedOperation<Request, Response, Item>,
  request: NoInfer<Request> & { readonly RegionId?: undefined },
  options: RegionOptions = {},
): AsyncIterable<RegionResult<Item>> {
  checkOptions(options, regionOptionChecks, 'forEachRegion');
  refuseRegion(operation, request);
  const { regions, concurrency = 5, signal, ...callOptions } = options;

  async function* walk(): AsyncGenerator<RegionResult<Item>> {
    const controller = new AbortController();
    const stop = () => controller.abort(signal?.reason);
    if (signal?.aborted) stop();
    const stopWatching = onAbort(signal, stop);
    const calls = { ...callOptions, signal: controller.signal };
    async function* pagesOf(regionId: string): AsyncGenerator<Response> {
      yield* paginate(client.with({ regionId }), operation, request as Request, calls);
    }
    try {
      const ids = new Set(regions ?? (await listRegions(client, calls)));
      const walks = [...ids].map((regionId) => ({ regionId, pages: pagesOf(regionId) }));
      for await (const { regionId, page, error } of sideBySide(walks, concurrency)) {
        if (page === undefined) {
          controller.signal.throwIfAborted();
          yield { regionId, error: asError(error) };
        } else {
          for (const item of listAt(page, operation.pagination.items)) yield { regionId, item: item as Item };
        }
      }
    } finally {
      stopWatching();
      stop();
    }
  }

  return { [Symbol.asyncIterator]: walk };
}

/** The field of a region that a caller fills in would win over the client's, and every region give the same. */
function refuseRegion({ regionId }: Operation<never, unknown>, request: object): void {
  const name = typeof regionId === 'string' ? regionId : 'RegionId';
  if ((request as Record<string, unknown>)[name] !== undefined)
    throw new ConfigError(`forEachRegion: the request takes no '${name}'; name regions in option 'regions'`);
}

async function listRegions(
  client: Pick<ServiceClient, 'send'>,
  options: CallOptions,
): Promise<readonly string[]> {
  const answer = await client.send(describeRegions, {}, options);
  const ids = valuesAt(answer, 'Regions.Region[].RegionId') as string[];
  if (ids.length > 0) return ids;
  throw new SdkError(`${describeRegions.name} lists no region: name them in option 'regions'`);
}

/** Middleware and credentials of others may throw anything, even nothing. */
function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new SdkError('the walk of the region failed', { cause: thrown });
}
