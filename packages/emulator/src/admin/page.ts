import type { Answer } from '../answer.ts';
import { pageFile } from '../console/files.ts';

/** Lets the page load and reach nothing but this emulator, and be part of no other page. */
const policy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Answers a request for the page that shows the emulator; nothing where it is for something else. */
export async function pageAnswer(method: string, path: string): Promise<Answer | undefined> {
  if (method !== 'GET') return undefined;
  if (path === '') return { status: 302, headers: { location: '/_emulator/' }, body: '' };
  const file = await pageFile(path.slice(1));
  return (
    file && {
      status: 200,
      headers: {
        'content-type': file.type,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      },
      body: file.text,
    }
  );
}
