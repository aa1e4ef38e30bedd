import { randomBytes } from 'node:crypto';
import { secondStamp } from '../../clock.ts';
import { defaultMaxSessionSeconds } from '../../options.ts';
import type { Behaviour } from '../call.ts';
import { readDuration } from './session.ts';

/** Gives whoever has signed with a private key an access key for a while. It comes without a security token. */
export const generateSessionAccessKey: Behaviour = ({ parameters, signer, now, world }) => {
  if (signer === undefined) throw new Error('GenerateSessionAccessKey is always signed');
  const seconds = readDuration(parameters, world.settings, defaultMaxSessionSeconds);
  const expiresAt = now + seconds * 1000;
  const accessKeyId = `TMPSK.${randomBytes(15).toString('base64url')}`;
  const accessKeySecret = randomBytes(33).toString('base64url');
  world.keys.lend(
    { accessKeyId, accessKeySecret, expiresAt, identity: signer.identity, rights: signer.rights },
    now,
  );
  return {
    SessionAccessKey: {
      SessionAccessKeyId: accessKeyId,
      SessionAccessKeySecret: accessKeySecret,
      Expiration: secondStamp(expiresAt),
    },
  };
};
