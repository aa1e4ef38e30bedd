import { secondStamp } from '../../clock.ts';
import { isRecord } from '../../params/value.ts';
import { Refusal } from '../../refusal.ts';
import type { Behaviour } from '../call.ts';
import { needText, openSession } from './session.ts';

/** Gives a session to whoever brings an OIDC token. Its claims are read, its signature is not checked. */
export const assumeRoleWithOidc: Behaviour = (call) => {
  const { parameters, now } = call;
  const provider = needText(parameters, 'OIDCProviderArn');
  const claims = readClaims(needText(parameters, 'OIDCToken'));
  const expiresAt = claimedTime(claims, 'exp') ?? now + 3_600_000;
  if (now >= expiresAt) {
    throw new Refusal(400, 'AuthenticationFail.OIDCToken.Expired', 'The OIDC token has expired.');
  }
  const issuer = claimedText(claims, 'iss') ?? 'https://idp.example.com';
  const subject = claimedText(claims, 'sub') ?? 'oidc-user';
  const audience = claimedText(claims, 'aud') ?? 'oidc-client';
  return {
    ...openSession(call, {
      sessionName: needText(parameters, 'RoleSessionName'),
      principal: { kind: 'Federated', name: provider },
      conditions: { 'oidc:iss': issuer, 'oidc:sub': subject, 'oidc:aud': audience.split(',') },
    }),
    OIDCTokenInfo: {
      Issuer: issuer,
      Subject: subject,
      ClientIds: audience,
      IssuanceTime: secondStamp(claimedTime(claims, 'iat') ?? now),
      ExpirationTime: secondStamp(expiresAt),
      VerificationInfo: 'Success',
    },
  };
};

type Claims = Readonly<Record<string, unknown>>;

/** Tests may use any text as a token: one that is not a JSON web token has no claims. */
function readClaims(token: string): Claims {
  try {
    const claims = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    ) as unknown;
    return isRecord(claims) ? claims : {};
  } catch {
    return {};
  }
}

function claimedText(claims: Claims, name: string): string | undefined {
  const claim = claims[name];
  if (Array.isArray(claim)) return claim.map(String).join(',');
  return typeof claim === 'string' ? claim : undefined;
}

/** A date beyond what can be written is no date. */
function claimedTime(claims: Claims, name: string): number | undefined {
  const seconds = claims[name];
  const isTime = typeof seconds === 'number' && seconds >= 0 && seconds < 250_000_000_000;
  return isTime ? seconds * 1000 : undefined;
}
