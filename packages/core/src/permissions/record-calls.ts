import type { Middleware } from '../client/middleware.ts';
import { isRecord } from '../codec/is-record.ts';
import { ConfigError } from '../errors/errors.ts';
import { calledResources } from './called-resources.ts';
import type { Permissions } from './permissions.ts';

/** What a program called: a middleware for its clients, which keeps the names of operations and the ids of resources alone. */
export interface CallRecord extends Middleware {
  /**
   * The resources of each RAM action that was called, as ARNs, with `{regionId}` and `{accountId}` where a call did not say it.
   * It grows while the program runs.
   */
  readonly called: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Records the operations that clients call and the resources that they call them on, for {@link leastPrivilege}. Put the record
 * among the middleware of each client, and let the program do all that it has to be allowed to do.
 *
 * A call counts whether it succeeds or not. Operations that nobody signs need no permission and are left out. Of the requests
 * only those parameters are kept that name resources.
 *
 * @param permissions What the packages know of resources. Default: nothing, so that actions alone are recorded.
 * @throws ConfigError for anything but a list of such permissions.
 * @example
 * ```ts
 * const record = recordCalls([ecsPermissions]);
 * const ecs = new EcsClient({ regionId: 'cn-hangzhou', middleware: [record] });
 * await ecs.send(StopInstance, { InstanceId: 'i-bp67acfmxazb4p5c7acv' });
 * const needed = leastPrivilege(record);
 * ```
 */
export function recordCalls(permissions: readonly Permissions[] = []): CallRecord {
  checkPermissions(permissions);
  const called = new Map<string, Set<string>>();
  const record: Middleware = (call, next) => {
    const { name, ram, anonymous, readOnly = false } = call.operation;
    if (!anonymous) {
      const action = ram === undefined ? name : `${ram}:${name}`;
      const known = permissions.find((one) => Object.hasOwn(one, action))?.[action];
      const request = { ...(call.request as object), ...call.options.extraParameters };
      const resources = known === undefined ? ['*'] : calledResources(known, request, readOnly);
      called.set(action, new Set([...(called.get(action) ?? []), ...resources]));
    }
    return next(call);
  };
  return Object.assign(record, { called });
}

function checkPermissions(given: unknown): void {
  if (Array.isArray(given) && given.every(isRecord)) return;
  throw new ConfigError(
    "recordCalls: 'permissions' takes a list of what packages know, such as [ecsPermissions]",
  );
}
