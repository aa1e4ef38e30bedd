import type { Document } from '../../../state/document.ts';
import { type CloudCall, lookUp, refusal } from '../../kit/cloud-call.ts';
import { type LoadBalancerFields, listener, type ListenerSettings as Settings } from '../model.ts';
import { listenerId, type Protocol } from './named.ts';

// Server groups, access control lists and certificates are another theme's: known by their kinds alone.

/** TLS policies of the vendor, which nobody made. */
const ownPolicies = new Set([
  'tls_cipher_policy_1_0',
  'tls_cipher_policy_1_1',
  'tls_cipher_policy_1_2',
  'tls_cipher_policy_1_2_strict',
  'tls_cipher_policy_1_2_strict_with_1_3',
]);

/** Refuses settings that name what is not there. */
export function checkUses(
  call: CloudCall,
  balancer: Document<LoadBalancerFields>,
  protocol: Protocol,
  settings: Settings,
): void {
  checkGroup(call, balancer, settings.VServerGroupId);
  checkPair(call, balancer, settings.MasterSlaveServerGroupId);
  for (const id of settings.AclIds) {
    if (isThere(call, 'slb/acl', id, balancer.region)) continue;
    throw refusal(call, 'AclNotExist', 'The specified AclId does not exist.', 400);
  }
  if (protocol !== 'https') return;
  if (settings.ServerCertificateId === '') {
    throw refusal(
      call,
      'MissingParam.ServerCertificates',
      'An HTTPS listener needs the parameter ServerCertificateId.',
      400,
    );
  }
  checkCertificate(call, balancer, 'slb/server-certificate', settings.ServerCertificateId);
  checkCertificate(call, balancer, 'slb/ca-certificate', settings.CACertificateId);
  const policy = settings.TLSCipherPolicy;
  if (!ownPolicies.has(policy) && !isThere(call, 'slb/tls-policy', policy, balancer.region)) {
    throw refusal(call, 'InvalidTLSPolicyId.NotExist', 'The specified TLSCipherPolicy does not exist.', 400);
  }
}

/** Refuses a vServer group that the balancer does not have. Clients match the message. */
export function checkGroup(call: CloudCall, balancer: Document<LoadBalancerFields>, id: string): void {
  if (id === '' || isOf(call, 'slb/vserver-group', id, balancer.id)) return;
  const { errorStatuses } = call.operation;
  const code = ['ResourceNotFound.VServerGroup', 'InvalidParameter.VServerGroupId'].find((one) =>
    errorStatuses.has(one),
  );
  throw refusal(call, code ?? 'InvalidParameter', 'The specified VServerGroupId does not exist.', 404);
}

function checkPair(call: CloudCall, balancer: Document<LoadBalancerFields>, id: string): void {
  if (id === '' || isOf(call, 'slb/master-slave-group', id, balancer.id)) return;
  throw refusal(call, 'InvalidParameter', 'The specified MasterSlaveGroupId does not exist.', 404);
}

function checkCertificate(
  call: CloudCall,
  { region }: Document<LoadBalancerFields>,
  kind: string,
  id: string,
): void {
  if (id === '' || isThere(call, kind, id, region)) return;
  throw refusal(call, 'CertificateNotExist', `The specified certificate ${id} does not exist.`, 400);
}

function isThere({ state }: CloudCall, kind: string, id: string, region: string): boolean {
  const found = state.get(kind, id);
  return found !== undefined && (found.region === region || found.region === '');
}

function isOf({ state }: CloudCall, kind: string, id: string, balancerId: string): boolean {
  return state.get(kind, id)?.fields.LoadBalancerId === balancerId;
}

/** Refuses to forward requests to a port without an HTTPS listener. */
export function checkForward(
  call: CloudCall,
  { id }: Document<LoadBalancerFields>,
  { ListenerForward, ForwardPort }: Settings,
): void {
  if (ListenerForward !== 'on') return;
  if (lookUp(call, listener, listenerId(id, 'https', Number(ForwardPort))) !== undefined) return;
  throw refusal(call, 'InvalidParameter', 'The specified resource does not exist.', 400);
}
