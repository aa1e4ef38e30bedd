import type { DescribeInstancesResponse } from '@scope/ecs';
import Table from 'cli-table3';

/** Writes one page of instances as a table, with the number of all instances below it. */
export function pageText({ Instances, TotalCount }: DescribeInstancesResponse): string {
  const table = new Table({
    head: ['Instance', 'Name', 'Status', 'Type', 'Zone', 'Created'],
    style: { head: [], border: [] },
  });
  for (const instance of Instances?.Instance ?? []) {
    const { InstanceId, InstanceName, Status, InstanceType, ZoneId, CreationTime } = instance;
    table.push(
      [InstanceId, InstanceName, Status, InstanceType, ZoneId, CreationTime].map((cell) => cell ?? ''),
    );
  }
  return `${table.toString()}\nInstances in all: ${TotalCount}`;
}
