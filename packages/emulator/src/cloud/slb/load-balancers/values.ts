import { type CloudCall, invalid, refusal, text } from '../../kit/cloud-call.ts';

/** The specification of a balancer that is paid for by what it uses. */
export const elasticSpec = 'slb.lcu.elastic';

/** Returns one of the values that a parameter can have; the first one where it was not sent. */
export function oneOf<Value extends string>(
  call: CloudCall,
  parameter: string,
  values: readonly [Value, ...Value[]],
  code?: string,
): Value {
  const sent = text(call, parameter);
  if (sent === undefined) return values[0];
  const found = values.find((value) => value === sent);
  if (found !== undefined) return found;
  const reason = `is ${sent.slice(0, 64)}, and has to be one of ${values.join(', ')}`;
  throw code === undefined
    ? invalid(call, parameter, reason)
    : refusal(call, code, `The parameter ${parameter} ${reason}.`, 400);
}

/** Refuses a specification that no balancer can have. */
export function checkSpec(call: CloudCall, spec: string): string {
  if (spec === '' || /^slb\.s\d\.(small|medium|large)$/.test(spec)) return spec;
  throw invalid(call, 'LoadBalancerSpec', `is ${spec.slice(0, 64)}, which is no specification`);
}
