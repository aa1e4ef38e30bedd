import { Refusal } from '../../../refusal.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, lookUp, need, regionOf } from '../../kit/cloud-call.ts';
import { type AclFields, acl } from './model.ts';

/** Returns the access control list that a call names. */
export function namedAcl(call: CloudCall): Document<AclFields> {
  const found = lookUp(call, acl, need(call, 'AclId'), regionOf(call));
  if (found !== undefined) return found;
  throw new Refusal(400, 'AclNotExist', 'The specified AclId does not exist.');
}
