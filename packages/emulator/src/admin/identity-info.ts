/** An access key without its secret. */
export interface KeyInfo {
  readonly accessKeyId: string;
  readonly isActive: boolean;
}

/** What a policy is called. */
export interface PolicyName {
  readonly type: 'Custom' | 'System';
  readonly name: string;
}

/** A user of the emulated account. */
export interface UserInfo {
  readonly userName: string;
  readonly arn: string;
  /** Whether it comes from the option `users` and may do everything; else RAM made it. */
  readonly isAdministrator: boolean;
  readonly accessKeys: readonly KeyInfo[];
  readonly groups: readonly string[];
  /** Those that are attached to the user itself. */
  readonly policies: readonly PolicyName[];
}

/** A group of users. */
export interface GroupInfo {
  readonly groupName: string;
  readonly users: readonly string[];
  readonly policies: readonly PolicyName[];
}

/** A role of RAM's, or of the option `roles`. */
export interface RoleInfo {
  readonly roleName: string;
  readonly arn: string;
  readonly maxSessionSeconds: number;
  /** Who may assume it, as a policy document; none where it comes from the option, and everybody may. */
  readonly trustPolicy?: unknown;
  readonly policies: readonly PolicyName[];
}

/** A custom policy, with the document of its default version. */
export interface PolicyInfo extends PolicyName {
  readonly defaultVersion: string;
  readonly document: unknown;
}

/** Who there is in the emulated account, and what they may do. */
export interface Identities {
  readonly accountId: string;
  readonly users: readonly UserInfo[];
  readonly groups: readonly GroupInfo[];
  readonly roles: readonly RoleInfo[];
  readonly policies: readonly PolicyInfo[];
}
