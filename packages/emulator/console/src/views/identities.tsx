import type { ComponentChildren, JSX } from 'preact';
import type { Identities, PolicyName, RoleInfo, UserInfo } from '../../../src/admin/identity-info.ts';
import { useAsked } from '../asked.ts';
import { control } from '../control.ts';
import { useLive } from '../live.ts';
import { Json } from '../parts/json.tsx';
import { Trouble } from '../parts/notice.tsx';
import { type Column, Table } from '../parts/table.tsx';

/** Who there is in the account, and what they may do. */
export function IdentitiesView(): JSX.Element {
  const { revision } = useLive();
  const identities = useAsked(() => control.identities(), [revision]);
  if (identities.value === undefined) return <Trouble error={identities.error} />;
  const { accountId, users, groups, roles, policies } = identities.value;
  return (
    <div class="stack">
      <Trouble error={identities.error} />
      <p class="hint">All of account {accountId}. Secrets of keys are never shown.</p>
      <Part title="Users" rows={users} columns={userColumns} keyOf={({ arn }) => arn} />
      <Part title="Groups" rows={groups} columns={groupColumns} keyOf={({ groupName }) => groupName} />
      <Part
        title="Roles"
        rows={roles}
        columns={roleColumns}
        keyOf={({ arn }) => arn}
        empty="None. Unless the emulator is strict, any role of the account can be assumed, and may do everything."
      />
      <Part
        title="Custom policies"
        rows={policies}
        columns={policyColumns}
        keyOf={({ name }) => name}
        empty="None. The vendor’s system policies can be attached as they are."
      />
    </div>
  );
}

interface PartProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly empty?: string;
}

function Part<Row>({ title, rows, columns, keyOf, empty = 'None.' }: PartProps<Row>): JSX.Element {
  return (
    <>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="hint">{empty}</p>
      ) : (
        <Table label={title} rows={rows} columns={columns} keyOf={keyOf} />
      )}
    </>
  );
}

const userColumns: readonly Column<UserInfo>[] = [
  { title: 'Name', isHead: true, cell: ({ userName, arn }) => named(userName, arn) },
  {
    title: 'Access keys',
    cell: ({ accessKeys }) =>
      accessKeys.map(({ accessKeyId, isActive }) => (
        <div key={accessKeyId}>
          <span class="id">{accessKeyId}</span> {isActive ? null : <span class="badge bad">inactive</span>}
        </div>
      )),
  },
  { title: 'Groups', class: 'wrap', cell: ({ groups }) => groups.join(', ') },
  {
    title: 'Policies',
    class: 'wrap',
    cell: ({ isAdministrator, policies }) =>
      isAdministrator ? <span class="badge plain">may do everything</span> : namesOf(policies),
  },
];

const groupColumns: readonly Column<Identities['groups'][number]>[] = [
  { title: 'Name', isHead: true, cell: ({ groupName }) => groupName },
  { title: 'Users', class: 'wrap', cell: ({ users }) => users.join(', ') },
  { title: 'Policies', class: 'wrap', cell: ({ policies }) => namesOf(policies) },
];

const roleColumns: readonly Column<RoleInfo>[] = [
  { title: 'Name', isHead: true, cell: ({ roleName, arn }) => named(roleName, arn) },
  { title: 'Longest session', cell: ({ maxSessionSeconds }) => `${maxSessionSeconds} s` },
  { title: 'Policies', class: 'wrap', cell: ({ policies }) => namesOf(policies) },
  {
    title: 'Trusts',
    class: 'wrap',
    cell: ({ roleName, trustPolicy }) =>
      trustPolicy === undefined
        ? 'everybody in the account'
        : document(trustPolicy, `Trust policy of ${roleName}`),
  },
];

const policyColumns: readonly Column<Identities['policies'][number]>[] = [
  { title: 'Name', isHead: true, cell: ({ name }) => name },
  { title: 'Version', cell: ({ defaultVersion }) => defaultVersion },
  {
    title: 'Document',
    class: 'wrap',
    cell: ({ name, document: written }) => document(written, `Document of ${name}`),
  },
];

function named(name: string, arn: string): ComponentChildren {
  return (
    <>
      {name}
      <div class="hint id">{arn}</div>
    </>
  );
}

function document(value: unknown, label: string): JSX.Element {
  return (
    <details>
      <summary>{label}</summary>
      <Json value={value} label={label} />
    </details>
  );
}

function namesOf(policies: readonly PolicyName[]): string {
  return policies.map(({ name, type }) => (type === 'System' ? `${name} (system)` : name)).join(', ');
}
