// Runs in the browser. It holds no key: its tokens come from the backend, last a quarter of an hour, and allow one operation.

import {
  DescribeInstances,
  EcsClient,
  fetchTransport,
  isServiceError,
  paginate,
  remoteCredentials,
} from '@scope/ecs';

const rows = document.querySelector('tbody') as HTMLTableSectionElement;
const state = document.querySelector('#state') as HTMLParagraphElement;

try {
  const settings = (await (await fetch('/settings')).json()) as { regionId: string; endpoint?: string };
  const ecs = new EcsClient({
    ...settings,
    // The cookie of the page's own origin goes along by itself.
    credentials: remoteCredentials({ url: '/cloud-token' }),
    transport: fetchTransport((url, init) =>
      fetch(`/cloud?to=${encodeURIComponent(url)}`, init as RequestInit),
    ),
  });
  let count = 0;
  for await (const instance of paginate(ecs, DescribeInstances, {}).items()) {
    const row = rows.insertRow();
    const { InstanceName, InstanceId, Status, InstanceType } = instance;
    // Names come from outside: they are texts, and never markup.
    for (const text of [InstanceName, InstanceId, Status, InstanceType])
      row.insertCell().textContent = text ?? '';
    count += 1;
  }
  state.textContent = `${count} instances in ${settings.regionId}`;
} catch (error) {
  state.textContent = isServiceError(error)
    ? `The cloud refused: ${error.code}`
    : 'The list cannot be had at the moment.';
}
document.title = 'Instances, all';
