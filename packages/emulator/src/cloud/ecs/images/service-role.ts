import { type CloudCall, refusal, text } from '../../kit/cloud-call.ts';

/** Refuses a role that is not there, by which the service reaches a bucket. Where RAM has no role at all, every one will do. */
export function checkServiceRole(call: CloudCall, usual: string): void {
  const name = text(call, 'RoleName') ?? usual;
  if (call.state.posting('ram/role', '').length === 0) return;
  if (call.state.get('ram/role', name) !== undefined) return;
  throw refusal(
    call,
    'NoSetRoletoECSServiceAcount',
    `There is no role ${name.slice(0, 64)} by which the service could reach the bucket.`,
    403,
  );
}
