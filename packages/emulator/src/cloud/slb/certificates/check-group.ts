import { type CloudCall, lookUp, refusal, text } from '../../kit/cloud-call.ts';
import type { Resource } from '../../kit/resource.ts';

/** Refuses a list of one certificate in a resource group that it is not in. */
export function checkGroup<F extends { readonly ResourceGroupId: string }>(
  call: CloudCall,
  resource: Resource<F>,
  code: string,
): void {
  const id = text(call, resource.idField);
  const group = text(call, 'ResourceGroupId');
  const found = id === undefined ? undefined : lookUp(call, resource, id);
  if (group === undefined || found === undefined || found.fields.ResourceGroupId === group) return;
  throw refusal(call, code, `The certificate ${found.id} is not in the resource group ${group}.`, 400);
}
