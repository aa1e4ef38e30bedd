import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ImportError } from './errors.ts';
import { isAddress } from './source.ts';

/** Far above every known document, with all its prose. */
const maxBytes = 64 * 1024 * 1024;
const timeoutMs = 60_000;

/** Reads a file or an address whole, up to a limit. */
export async function readLocation(location: string, limit: number = maxBytes): Promise<Uint8Array> {
  try {
    return await collect(isAddress(location) ? await download(location) : await fileStream(location), limit);
  } catch (error) {
    throw new ImportError(`Cannot read ${location}: ${reason(error)}`, { cause: error });
  }
}

async function fileStream(path: string): Promise<Readable> {
  return (await open(path)).createReadStream();
}

async function download(address: string): Promise<AsyncIterable<Uint8Array>> {
  // A redirect could lead anywhere, into a private network too: only the address that was asked for is read.
  const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
  const elsewhere = response.headers.get('location');
  if (elsewhere !== null) throw new Error(`the server sends to another address, ${elsewhere}`);
  if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
  return response.body;
}

async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.length;
    if (size > limit) throw new Error(`it has more than ${limit} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** `fetch` says only that it failed; why stands in the cause. */
function reason(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message ? `${message} (${cause.message})` : message;
}
