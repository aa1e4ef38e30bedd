import type { SignedRequest, SigningContext } from '../codec/signed-request.ts';
import type { WireRequest } from '../codec/wire.ts';
import type { Credentials } from './credentials.ts';

/** A signature scheme: adds to a request what proves who sends it. */
export type Signer = (
  request: WireRequest,
  credentials: Credentials,
  context: SigningContext,
) => Promise<SignedRequest>;
