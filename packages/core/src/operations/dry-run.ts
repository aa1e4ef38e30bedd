import type { CallOptions } from '../call/call-options.ts';
import type { ServiceClient } from '../client/service-client.ts';
import type { Operation } from '../codec/operation.ts';
import { ConfigError, SdkError } from '../errors/errors.ts';
import { isServiceError } from '../errors/guards.ts';

/** Passes operations that have the parameter alone, and says so where one has not. */
type WithDryRun<Request> = 'DryRun' extends keyof Request
  ? unknown
  : { readonly 'this operation has no DryRun parameter': never };

/**
 * Asks whether a call would work, without carrying it out: the server checks parameters, permissions, quotas and stock.
 * Resolves with nothing where it would; what may happen until the real call it cannot know. The compiler refuses an
 * operation without the parameter `DryRun`.
 *
 * @param request The request of the real call; `DryRun` is added.
 * @throws ServiceError with the reason why the call would fail, as the call itself would; SdkError where the server
 * answers as if the call had been carried out; ConfigError for a request that sets `DryRun`; and all that `send` throws.
 * @example
 * ```ts
 * await dryRun(ecs, RunInstances, { ImageId: 'm-1', InstanceType: 'ecs.g8i.large', Amount: 20 });
 * ```
 * @see https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-runinstances
 */
export async function dryRun<Request extends object, Response>(
  client: Pick<ServiceClient, 'send'>,
  operation: Operation<Request, Response> & WithDryRun<Request>,
  request: Omit<NoInfer<Request>, 'DryRun'> & { readonly DryRun?: undefined },
  options?: CallOptions,
): Promise<void> {
  if (request.DryRun !== undefined)
    throw new ConfigError(`dryRun: the request takes no 'DryRun', which ${operation.name} always gets here`);
  try {
    await client.send(
      operation as unknown as Operation<object, Response>,
      { ...request, DryRun: true },
      options,
    );
  } catch (error) {
    if (isServiceError(error, 'DryRunOperation')) return;
    throw error;
  }
  throw new SdkError(`${operation.name} did not say that it was a dry run: look whether it took effect`, {
    operation: operation.name,
  });
}
