/** What a snapshot is chosen by. */
interface Dated {
  readonly CreationTime?: string;
}

/** Returns all but the newest `keep` snapshots, the oldest first. One without a time is never among them. */
export function expendable<Snapshot extends Dated>(
  snapshots: readonly Snapshot[],
  keep: number,
): readonly Snapshot[] {
  const timeOf = ({ CreationTime = '' }: Dated): number => Date.parse(CreationTime);
  const dated = snapshots.filter((snapshot) => !Number.isNaN(timeOf(snapshot)));
  const sorted = dated.sort((one, other) => timeOf(one) - timeOf(other));
  return sorted.slice(0, Math.max(0, sorted.length - keep));
}
