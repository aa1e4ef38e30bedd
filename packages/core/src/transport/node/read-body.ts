import type { IncomingMessage } from 'node:http';
import { builtin } from '../../platform/node/builtin.ts';

/** Far beyond any answer of the API, and far below what would bring a process down. */
const maxBodyBytes = 64 * 1024 * 1024;

/** Reads an answer's body to its end and unpacks it. Rejects where it breaks off, is damaged or is too large. */
export function readBody(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBodyBytes) incoming.destroy(tooLarge());
      else chunks.push(chunk);
    });
    incoming.on('error', reject);
    incoming.on('end', () => {
      const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
      try {
        resolve(unpack(body, incoming.headers['content-encoding']));
      } catch (error) {
        reject(error);
      }
    });
  });
}

function unpack(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === undefined || body.length === 0 || !/^(x-)?gzip$|^deflate$/i.test(encoding)) return body;
  try {
    return builtin('node:zlib').unzipSync(body, { maxOutputLength: maxBodyBytes });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : error;
  }
}

function tooLarge(): Error {
  const error = new Error(`the answer is larger than ${maxBodyBytes} bytes`);
  return Object.assign(error, { code: 'RESPONSE_TOO_LARGE' });
}
