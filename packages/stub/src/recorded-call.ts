import type { HttpRequest } from '@scope/core';

/** What a stub knows of one attempt of a call. Keys, tokens and signatures are left out. */
export interface RecordedCall<Request = Readonly<Record<string, unknown>>> {
  /** The operation's name, for example `DescribeInstances`. */
  readonly operation: string;
  /** The request as middleware has left it, with what the client filled in: `RegionId`, `ClientToken`. A copy. */
  readonly request: Request;
  /** 1 for the first; each attempt of a call is recorded. */
  readonly attempt: number;
  readonly method: string;
  /** Scheme and host that the call would have gone to, for example `https://ecs.cn-hangzhou.aliyuncs.com`. */
  readonly origin: string;
  /** Percent-encoded path, `/` for RPC. */
  readonly path: string;
  /** The parameters as they were written on the wire, of query and form, for example `Tag.1.Key`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A body that is no form. */
  readonly body: string | Uint8Array | undefined;
}

/** What a client tells its transport of a call. */
export interface SentCall {
  readonly operation: string;
  readonly request: object;
  readonly attempt: number;
}

/** Parameters that belong to the protocol or the signature, in its version 1. */
const ofTheProtocol =
  /^(Action|Version|Format|Timestamp|Signature\w*|AccessKeyId|SecurityToken|BearerToken)$/;
const secretHeader = /^(authorization|x-acs-(accesskey-id|security-token|bearer-token|signature\b.*))$/;

/** Reads back what a client was about to send. */
export function recordCall(http: HttpRequest, { operation, request, attempt }: SentCall): RecordedCall {
  const { method, origin, target, body } = http;
  const [path = '', query = ''] = target.split(/\?(.*)/s);
  const isForm = typeof body === 'string' && http.headers['content-type']?.includes('form-urlencoded');
  const pairs = [...new URLSearchParams(query), ...new URLSearchParams(isForm ? body : '')];
  const parameters = Object.fromEntries(pairs.filter(([name]) => !ofTheProtocol.test(name)));
  const headers = Object.fromEntries(
    Object.entries(http.headers).filter(([name]) => !secretHeader.test(name)),
  );
  const given: Readonly<Record<string, unknown>> = structuredClone({ ...request });
  const filledIn = Object.entries(parameters).filter(([name]) => !name.includes('.') && given[name] == null);
  return {
    operation,
    request: { ...given, ...Object.fromEntries(filledIn) },
    attempt,
    method,
    origin,
    path,
    parameters,
    headers,
    body: isForm ? undefined : body,
  };
}
