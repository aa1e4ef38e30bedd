import type { RequestRecord } from '../log.ts';
import type { Asked } from '../policy/asked.ts';
import { type CallRecord, callOf } from './calls.ts';
import { hidden, signedTextWithoutSecrets, withoutSecrets } from './hidden.ts';

/** What a client had to sign, and what it has signed instead where that is known. `<hidden>` stands for secrets. */
export interface SignatureInfo {
  /** Only version 3 has one. */
  readonly canonicalRequest?: string;
  readonly stringToSign?: string;
  /** What is wrong, where a common mistake explains the signature. */
  readonly mistake?: string;
  /** The client's own canonical request or, in version 1, string to sign. */
  readonly signedInstead?: string;
}

/** All that others may see of a request. */
export interface CallDetail extends CallRecord {
  readonly method: string;
  readonly path: string;
  readonly version: string | undefined;
  readonly message: string | undefined;
  /** In the types of the spec; `<hidden>` stands for secrets. */
  readonly parameters: unknown;
  /** Parameters that the spec does not know. */
  readonly ignored: readonly string[];
  /** Where the signature did not match. */
  readonly signature: SignatureInfo | undefined;
  /** Where policies refused the call: what they hold about it. */
  readonly asked: Asked | undefined;
}

/** Tells of one request. */
export function detailOf(record: RequestRecord): CallDetail {
  const { method, path, version, parameters, ignored = [], asked } = record;
  return {
    ...callOf(record),
    method,
    path,
    version,
    message: messageOf(record),
    parameters: parameters === undefined ? undefined : withoutSecrets(parameters),
    ignored,
    signature: record.code === 'SignatureDoesNotMatch' ? signatureOf(record) : undefined,
    asked,
  };
}

/** A message may repeat what was signed or sent. */
function messageOf({ message, parameters = {} }: RequestRecord): string | undefined {
  const told = message?.replace(/ ?server string to sign is:.*/s, '');
  return secretsIn(parameters).reduce((text, secret) => text?.replaceAll(secret, hidden), told);
}

function secretsIn(parameters: object): readonly string[] {
  const shown = new Set(textsIn(withoutSecrets(parameters)));
  return textsIn(parameters).filter((text) => text !== '' && !shown.has(text));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function signatureOf({ canonicalRequest, stringToSign, signedInstead }: RequestRecord): SignatureInfo {
  const shown = (name: string, text: string | undefined) =>
    text === undefined ? {} : { [name]: signedTextWithoutSecrets(text) };
  return {
    ...shown('canonicalRequest', canonicalRequest),
    ...shown('stringToSign', stringToSign),
    ...(signedInstead === undefined ? {} : { mistake: signedInstead.mistake }),
    ...shown('signedInstead', signedInstead?.text),
  };
}
