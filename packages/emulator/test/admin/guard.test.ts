import { describe, expect, it } from 'vitest';
import { useEmulator } from '../support/emulator.ts';
import { exchange } from '../support/http.ts';

const emulator = useEmulator();
const ask = (headers: Record<string, string>) =>
  exchange(emulator().url, { method: 'POST', path: '/_emulator/reset', headers });
const here = (host: string): string => `${host}:${emulator().port}`;

describe('the emulator’s own paths', () => {
  it.each(['127.0.0.1', 'localhost', '[::1]', '10.1.2.3', 'ecs.cn-hangzhou.aliyuncs.com'])(
    'are open to whoever reaches it as %s, and to the pages that it serves there',
    async (name) => {
      const host = here(name);
      expect((await ask({ host })).status).toBe(200);
      expect((await ask({ host, origin: `http://${host}` })).status).toBe(200);
    },
  );

  it.each(['https://example.com', 'null', 'http://localhost:1', 'http://127.0.0.1.example.com'])(
    'are closed to pages of %s',
    async (origin) => {
      const { status, body } = await ask({ host: here('localhost'), origin });
      expect([status, body.error]).toEqual([403, 'Pages of other origins may not come here']);
    },
  );

  it('are closed to its own host over another scheme', async () => {
    const host = here('localhost');
    expect((await ask({ host, origin: `https://${host}` })).status).toBe(403);
  });

  it.each(['example.com', 'localhost.example.com', 'user@localhost'])(
    'are closed to names that were made to lead here: %s',
    async (name) => {
      const host = here(name);
      expect((await ask({ host })).status).toBe(403);
      const page = await ask({ host, origin: `http://${host}` });
      expect([page.status, page.body.error]).toEqual([403, expect.stringContaining('The host has to be')]);
    },
  );
});
