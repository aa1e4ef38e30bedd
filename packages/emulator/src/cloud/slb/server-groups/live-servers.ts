import { instance, networkInterface } from '../../ecs/model.ts';
import type { CloudCall } from '../../kit/cloud-call.ts';

/** Returns the servers that still exist: an instance or interface that is deleted leaves its groups. */
export function liveServers<Server extends { readonly ServerId: string; readonly Type: string }>(
  { state }: CloudCall,
  servers: readonly Server[],
): readonly Server[] {
  return servers.filter(({ ServerId, Type }) => {
    const { kind } = Type === 'eni' ? networkInterface : instance;
    return state.get(kind, ServerId) !== undefined;
  });
}
