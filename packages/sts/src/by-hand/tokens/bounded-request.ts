/** Reads the body of a request, and gives the request with it; nothing where the body is longer than that. */
export async function boundedRequest(request: Request, maxBodyBytes: number): Promise<Request | undefined> {
  if (!request.body) return request;
  if (Number(request.headers.get('content-length')) > maxBodyBytes) return undefined;
  const body = await readAtMost(request.body, maxBodyBytes);
  if (body === undefined) return undefined;
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body });
}

async function readAtMost(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      // To cancel it would break the connection in Node, and with it the answer.
      reader.releaseLock();
      return undefined;
    }
    chunks.push(value);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}
