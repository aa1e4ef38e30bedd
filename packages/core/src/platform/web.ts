import { createFetchTransport } from '../transport/fetch.ts';
import type { Platform } from './types.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function hex(buffer: ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(buffer)) text += byte.toString(16).padStart(2, '0');
  return text;
}

export const sha256Hex: Platform['sha256Hex'] = async (data) => {
  const bytes = typeof data === 'string' ? encoder.encode(data) : new Uint8Array(data);
  return hex(await crypto.subtle.digest('SHA-256', bytes));
};

export const hmacSha256Hex: Platform['hmacSha256Hex'] = async (key, text) => {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, ['sign']);
  return hex(await crypto.subtle.sign('HMAC', imported, encoder.encode(text)));
};

export const decodeUtf8: Platform['decodeUtf8'] = (bytes) => decoder.decode(bytes);

export const environmentVariable: Platform['environmentVariable'] = () => undefined;

export const runtimeDescription: Platform['runtimeDescription'] = () => '(web)';

export const createTransport: Platform['createTransport'] = createFetchTransport;
