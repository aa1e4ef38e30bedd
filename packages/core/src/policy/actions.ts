declare global {
  /**
   * The RAM actions of the installed packages, which each of them adds by itself, so that they complete in an editor. It is
   * global since a package's own types are reached by several paths.
   */
  interface AlibabaCloudRamActions {}
}

/**
 * An action in a policy, such as `ecs:StartInstance`, `ecs:Describe*` or `*`. Those of the imported packages complete in an
 * editor; any other is allowed.
 */
export type RamAction = keyof AlibabaCloudRamActions | (string & {});
