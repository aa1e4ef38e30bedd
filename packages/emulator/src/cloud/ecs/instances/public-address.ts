import { randomBytes } from 'node:crypto';
import { type CloudCall, countWith } from '../../kit/cloud-call.ts';
import { instance } from '../model.ts';

/** Returns a public address that no instance has. */
export function newPublicAddress(call: CloudCall): string {
  for (;;) {
    const [second = 0, third = 0, fourth = 0] = randomBytes(3);
    const address = `47.${96 + (second % 16)}.${third}.${1 + (fourth % 254)}`;
    if (countWith(call, instance, 'PublicIpAddress', address) === 0) return address;
  }
}
