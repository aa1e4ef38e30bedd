/** Keeps every answer out of caches, of the device's too, and out of what a browser might take it for. */
const headers = {
  'cache-control': 'no-store',
  'content-type': 'application/json',
  'x-content-type-options': 'nosniff',
} as const;

/** Answers with a value. */
export function answer(value: object): Response {
  return new Response(JSON.stringify(value), { headers });
}

/** Refuses, in the words of the vendor's own errors. */
export function refusal(
  status: number,
  code: string,
  message: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  const body = JSON.stringify({ Code: code, Message: message });
  return new Response(body, { status, headers: { ...headers, ...more } });
}
