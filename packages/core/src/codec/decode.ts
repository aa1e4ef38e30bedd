import { decodeUtf8 } from '#platform';
import type { HttpResponse } from '../transport/transport.ts';
import { decodeError, type Sent, textMember, tryTo, unreadable } from './decode-error.ts';
import { isRecord } from './is-record.ts';
import { readJson } from './read-json.ts';
import { kindOf } from './values.ts';

/**
 * Reads a successful answer. `RequestId` is filled in from the headers if the body lacks it.
 *
 * @throws ServiceError for a vendor error, ResponseError for anything that is no answer of the operation.
 */
export function decodeResponse(response: HttpResponse, sent: Sent): unknown {
  const { status, body } = response;
  const { response: form, method } = sent.operation;
  if (status < 200 || status >= 300) throw decodeError(response, sent);
  if (form === 'binary') return body;
  if (form === 'text') return decodeUtf8(body);
  const value = tryTo(() => readJson(body));
  if (value === undefined) throw unreadable(response, sent, 'no complete JSON');
  // These have no body, whatever the operation documents.
  const isBare = status === 204 || status === 205 || method === 'HEAD';
  if (value === null && (isBare || form === 'any')) return withRequestId(form === 'list' ? [] : {}, response);
  const isExpected = form === 'any' || (form === 'list' ? Array.isArray(value) : isRecord(value));
  if (isExpected) return withRequestId(value, response);
  const nothing = body.length === 0 ? 'nothing' : 'null or white space';
  const found = value === null ? nothing : kindOf(value);
  throw unreadable(response, sent, `${found} in place of ${kindOf(form === 'list' ? [] : {})}`);
}

function withRequestId(output: unknown, { headers }: HttpResponse): unknown {
  if (isRecord(output) && output.RequestId == null) {
    const requestId = headers['x-acs-request-id'] ?? textMember(output, 'RequestId');
    if (requestId !== undefined) output.RequestId = requestId;
  }
  return output;
}
