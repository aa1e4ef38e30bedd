import { request } from 'node:http';

/** An HTTP response read whole. */
export interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
  /** The JSON body; nothing where the body is something else. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends one request, on a connection of its own, exactly as it is given. */
export function exchange(
  url: string,
  options: { method: string; path: string; headers: Record<string, string>; body?: string },
): Promise<Reply> {
  const { body = '', ...rest } = options;
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...rest, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: parse(text) });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function parse(text: string): Record<string, unknown> {
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
}
