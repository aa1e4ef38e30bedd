import { describe, expect, it } from 'vitest';
import { useEmulator } from '../support/emulator.ts';
import { exchange } from '../support/http.ts';

const emulator = useEmulator();
const get = (path: string, headers: Record<string, string> = {}) =>
  exchange(emulator().url, { method: 'GET', path, headers: { host: 'localhost', ...headers } });

describe('the page of the emulator', () => {
  it.each([
    ['/_emulator/', 'text/html', '<title>Emulator</title>'],
    ['/_emulator/console.js', 'text/javascript', 'SystemBusy'],
    ['/_emulator/console.css', 'text/css', 'prefers-color-scheme'],
    ['/_emulator/icon.svg', 'image/svg+xml', '<svg'],
    ['/_emulator/licenses.txt', 'text/plain', 'MIT'],
  ])('has %s, and may load and reach nothing but this emulator', async (path, type, part) => {
    const { status, headers, text } = await get(path);
    expect([status, headers['content-type']]).toEqual([200, `${type};charset=utf-8`]);
    expect(text).toContain(part);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'self'; .*frame-ancestors 'none'/),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it('names no other place to load from, and has no script of its own in it', async () => {
    const { text } = await get('/_emulator/');
    const named = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, path]) => path);
    expect(named).toEqual(['icon.svg', 'console.css', 'console.js']);
    expect(text).not.toMatch(/<script(?![^>]*src=)|\son\w+=|style=/);
  });

  it('is small', async () => {
    const paths = ['', 'console.js', 'console.css', 'icon.svg'];
    const texts = await Promise.all(paths.map(async (path) => (await get(`/_emulator/${path}`)).text));
    expect(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(68_000);
  });

  it('is where a path without the slash leads to', async () => {
    const { status, headers } = await get('/_emulator');
    expect([status, headers.location]).toEqual([302, '/_emulator/']);
  });

  it('is closed to names that were made to lead here', async () => {
    expect((await get('/_emulator/', { host: 'example.com' })).status).toBe(403);
  });

  it('leaves what it does not have to the control', async () => {
    const { status, body } = await get('/_emulator/toString');
    expect([status, body.error]).toEqual([404, 'There is no GET /_emulator/toString']);
  });
});

describe('a page of another origin', () => {
  it.each(['cross-site', 'same-site'])('cannot embed what is below, which browsers call %s', async (site) => {
    const embedded = await get('/_emulator/identities', {
      'sec-fetch-site': site,
      'sec-fetch-mode': 'no-cors',
    });
    expect([embedded.status, embedded.body.error]).toEqual([403, 'Pages of other origins may not come here']);
    const link = await get('/_emulator/', { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' });
    expect(link.status).toBe(200);
    const form = await exchange(emulator().url, {
      method: 'POST',
      path: '/_emulator/reset',
      headers: { host: 'localhost', 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' },
    });
    expect(form.status).toBe(403);
  });

  it('is told apart from the page itself', async () => {
    const own = await get('/_emulator/identities', {
      'sec-fetch-site': 'same-origin',
      'sec-fetch-mode': 'cors',
    });
    expect(own.status).toBe(200);
  });
});
