import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Fields } from '../../state/document.ts';
import { need, refusal } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';

/** The first bytes of each message, which begin its Base64 text with `AQ`. */
const mark = Buffer.from([1, 0]);
const mostBytes = 1_048_576;

/** Packs the story of a refusal into a text. It is opaque like the vendor's, but nothing is secret in it. */
export function encodeDiagnosis(story: Fields): string {
  return Buffer.concat([mark, deflateRawSync(JSON.stringify(story))]).toString('base64');
}

function decodeDiagnosis(text: string): unknown {
  const bytes = Buffer.from(text, 'base64');
  if (!bytes.subarray(0, mark.length).equals(mark)) return undefined;
  try {
    const options = { maxOutputLength: mostBytes };
    return JSON.parse(inflateRawSync(bytes.subarray(mark.length), options).toString('utf8'));
  } catch {
    return undefined;
  }
}

const decode: CloudBehaviour = (call) => {
  const story = decodeDiagnosis(need(call, 'EncodedDiagnosticMessage'));
  if (typeof story === 'object' && story !== null) return { DecodedDiagnosticMessage: story };
  throw refusal(
    call,
    'InvalidParameter.EncodedDiagnosticMessage',
    'EncodedDiagnosticMessage is none that a refusal held.',
    400,
  );
};

/** What became of a call that policies refused. */
export const diagnosis: CloudPart = part([], { ram: { DecodeDiagnosticMessage: decode } });
