import { Ecs } from '@scope/ecs';
import { expect, it } from 'vitest';
import { missingWorkerd, runWorker } from '../../src/runtimes.ts';
import { skipWithout, useGuide } from './place.ts';

const place = useGuide('edge-runtimes');

it('the worker of the guide lists instances with one session for all requests', async ({ skip }) => {
  skipWithout(skip, missingWorkerd());
  const { folder, emulator } = place();
  const ecs = new Ecs({
    endpoint: emulator.url,
    regionId: 'cn-hangzhou',
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
  });
  await ecs.runInstances({ Amount: 2, InstanceName: 'web-[1,2]', InstanceType: 'ecs.g8i.large' });
  ecs.close();
  await runWorker(
    folder,
    `import worker from './worker.ts';
const bindings = {
  ACCESS_KEY_ID: 'testAccessKeyId',
  ACCESS_KEY_SECRET: 'testAccessKeySecret',
  ENDPOINT: '${emulator.url}',
};
async function ask() {
  const response = await worker.fetch(new Request('https://app.example.com/'), bindings);
  return response.status + ' ' + (await response.json()).sort();
}
export default {
  async test() {
    const seen = [await ask(), await ask()].join(' ');
    if (seen !== '200 web-01,web-02 200 web-01,web-02') throw new Error(seen);
  },
};`,
  );
  const actions = emulator.requests.slice(1).map(({ action }) => action);
  expect(actions).toEqual(['AssumeRole', 'DescribeInstances', 'DescribeInstances']);
});

it('the worker of the guide tells why it was refused', async ({ skip }) => {
  skipWithout(skip, missingWorkerd());
  const { folder, emulator } = place();
  emulator.faults.add({
    match: { action: 'DescribeInstances' },
    respond: { status: 403, code: 'Forbidden.RAM' },
  });
  await runWorker(
    folder,
    `import worker from './worker.ts';
const bindings = { ACCESS_KEY_ID: 'testAccessKeyId', ACCESS_KEY_SECRET: 'testAccessKeySecret', ENDPOINT: '${emulator.url}' };
export default {
  async test() {
    const response = await worker.fetch(new Request('https://app.example.com/'), bindings);
    const seen = response.status + (await response.json()).code;
    if (seen !== '502Forbidden.RAM') throw new Error(seen);
  },
};`,
  );
});
