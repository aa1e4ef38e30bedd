import { textOf } from '../../params/value.ts';
import { Refusal } from '../../refusal.ts';
import type { Behaviour } from '../call.ts';

/** The only kind of endpoint that there is here. */
const openApi = 'openAPI';

/** Tells at which host a product is in a region: classic clients ask before their first call. They compare codes and messages of refusals. */
export const describeEndpoints: Behaviour = ({ parameters, world: { catalogue } }) => {
  const code = textOf(parameters, 'ServiceCode') ?? '';
  const region = textOf(parameters, 'Id') ?? '';
  const type = textOf(parameters, 'Type') ?? openApi;
  const product = catalogue.named(code.toLowerCase());
  if (product === undefined) throw new Refusal(400, 'Illegal Parameter', 'Please check the parameters');
  const host = product.regions.get(region)?.host;
  if (host === undefined && catalogue.named('ecs')?.regions.has(region) !== true) {
    throw new Refusal(404, 'InvalidRegionId', 'The specified region does not exist.');
  }
  const found = host !== undefined && type === openApi ? [host] : [];
  return {
    Success: true,
    Endpoints: {
      Endpoint: found.map((Endpoint) => ({
        Endpoint,
        Id: region,
        // The service itself has this misspelling, and clients look for it.
        SerivceCode: code,
        Type: openApi,
        Protocols: { Protocols: ['HTTP', 'HTTPS'] },
      })),
    },
  };
};
