import { ConfigError } from '../errors/errors.ts';
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

async function hmac(hash: string, key: string, text: string): Promise<ArrayBuffer> {
  const algorithm = { name: 'HMAC', hash };
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, ['sign']);
  return crypto.subtle.sign('HMAC', imported, encoder.encode(text));
}

export const hmacSha256Hex: Platform['hmacSha256Hex'] = async (key, text) =>
  hex(await hmac('SHA-256', key, text));

export const hmacSha1Base64: Platform['hmacSha1Base64'] = async (key, text) =>
  btoa(String.fromCharCode(...new Uint8Array(await hmac('SHA-1', key, text))));

export const monotonicMs: Platform['monotonicMs'] = () => performance.now();

export const randomId: Platform['randomId'] = () => crypto.randomUUID();

export const decodeUtf8: Platform['decodeUtf8'] = (bytes) => decoder.decode(bytes);

export const environmentVariable: Platform['environmentVariable'] = () => undefined;

export const runtimeDescription: Platform['runtimeDescription'] = () => '(web)';

export const readTextFile: Platform['readTextFile'] = async () => {
  throw new ConfigError('Files cannot be read in a browser or worker');
};
