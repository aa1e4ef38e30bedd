import { emulatorTable } from '../emulator/print.ts';
import { packageTable } from '../package/print.ts';
import { mainRatios, shown } from './ratios.ts';
import { type CallFigures, fileNameOf, type Results } from './results.ts';

const names: Readonly<Record<CallFigures['client'], string>> = {
  floor: 'hand-written floor',
  ours: '`@scope/ecs`',
  vendor: "vendor's ECS client",
  'pop-core': 'pop-core',
};

/** Writes the page that shows results: charts and tables. */
export function resultsPage(results: Results): string {
  const { version, machine, calls, packages, emulator } = results;
  return `# Benchmarks

Everything on this page is made by \`npm run bench -- report\`, which measures all clients in turns on the same machine;
\`npm run bench -- draw\` makes the page and the charts anew from the stored results. Times depend on the machine, so look at ratios.

The last results: version ${version}, ${machine.platform}, ${machine.cores} cores, Node.js ${machine.node}
([as JSON](${fileNameOf(results)})).

<picture>
  <source media="(prefers-color-scheme: dark)" srcset="ratios-dark.svg">
  <img alt="What other clients take, as multiples of this SDK; the table below has the same figures" src="ratios-light.svg">
</picture>

## The main ratios

What a client takes as a multiple of what this SDK takes; below 1 it takes less.

${ratioTable(results)}

## A call

\`npm run bench -- call\`: CPU time of the client for one signed \`DescribeInstances\`, as a multiple of the least that is possible,
\`node:http\` with one hand-written signature. Best round and median round.

${callTable(calls)}

## The packages

\`npm run bench -- package\`: packs the packages, installs them and their peers, and measures all of them in turns. Sizes are exact;
times scatter with the machine, so what counts is their ratio within a round. [What a start loads](../decisions/0006-what-a-start-loads.md)
tells why some goals are missed.

${packageTable(packages)}

## The emulator

\`npm run bench -- emulator\`: a local cloud with many instances, three disks each, in memory and with \`--data\`: CPU time of the
server for a described page of 100, by what selects it.

${emulatorTable(emulator)}
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

function ratioTable(results: Results): string {
  return table(
    ['', ...shown.map(({ label }) => label)],
    mainRatios(results).map(({ what, multiples }) => [
      what,
      ...multiples.map((multiple) => (multiple === undefined ? '–' : `${multiple.toPrecision(2)} ×`)),
    ]),
  );
}

function callTable(calls: readonly CallFigures[]): string {
  const sizes = [...new Set(calls.map(({ pageSize }) => pageSize))];
  const clients = [...new Set(calls.map(({ client }) => client))];
  const cell = (client: CallFigures['client'], pageSize: number): string => {
    const found = calls.find((one) => one.client === client && one.pageSize === pageSize);
    return found === undefined ? '–' : `${found.best.toFixed(1)} × / ${found.median.toFixed(1)} ×`;
  };
  return table(
    ['client', ...sizes.map((size) => `page of ${size}`)],
    clients.map((client) => [names[client], ...sizes.map((size) => cell(client, size))]),
  );
}
