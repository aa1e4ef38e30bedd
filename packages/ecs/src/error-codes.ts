// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.

/** The error codes that the product is known to answer with; the server may know more. */
export type EcsErrorCode =
  | 'IncorrectInstanceStatus'
  | 'IncorrectInstanceStatus.Initializing'
  | 'InstanceLockedForSecurity'
  | 'InvalidAccountStatus.NotEnoughBalance'
  | 'InvalidImageId.NotFound'
  | 'InvalidInstanceId.NotFound'
  | 'InvalidInstanceType.ValueNotSupported'
  | 'InvalidOperation.DeletionProtection'
  | 'InvalidParameter'
  | 'InvalidSecurityGroupId.NotFound'
  | 'InvalidVSwitchId.NotFound'
  | 'OperationDenied.NoStock'
  | 'QuotaExceed.ElasticQuota'
  | (string & {});
