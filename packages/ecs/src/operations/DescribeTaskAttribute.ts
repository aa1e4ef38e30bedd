// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeTaskAttribute`. */
export interface DescribeTaskAttributeRequest {
  /** Example: `155780923770`. */
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `ECSforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `155780923770`. */
  ResourceOwnerId?: number | undefined;
  /** Example: `t-ce946ntx4wrpvjduuav7`. */
  TaskId: string;
}

/** The answer of `DescribeTaskAttribute`. */
export interface DescribeTaskAttributeResponse {
  /** Example: `2015-11-23T02:13Z`. */
  CreationTime?: string;
  /** Example: `0`. */
  FailedCount?: number;
  /** Example: `2015-11-23T02:19Z`. */
  FinishedTime?: string;
  OperationProgressSet?: DescribeTaskAttributeResponseOperationProgressSet;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `1`. */
  SuccessCount?: number;
  /** Example: `true`. */
  SupportCancel?: 'true' | 'false' | (string & {});
  /** Example: `ExportImage`. */
  TaskAction?: string;
  /** Example: `t-ce946ntx4wrpvjduuav7`. */
  TaskId?: string;
  /** Example: `100%`. */
  TaskProcess?: string;
  /** Example: `Finished`. */
  TaskStatus?: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `OperationProgressSet` in an answer of `DescribeTaskAttribute`. */
export interface DescribeTaskAttributeResponseOperationProgressSet {
  OperationProgress?: DescribeTaskAttributeResponseOperationProgressSetOperationProgress[];
}

/** `OperationProgressSet.OperationProgress` in an answer of `DescribeTaskAttribute`. */
export interface DescribeTaskAttributeResponseOperationProgressSetOperationProgress {
  /** Example: `ParameterInvalid`. */
  ErrorCode?: string;
  /** Example: `The specified RegionId parameter is invalid.`. */
  ErrorMsg?: string;
  /** Example: `Success`. */
  OperationStatus?: string;
  RelatedItemSet?: DescribeTaskAttributeResponseOperationProgressSetOperationProgressRelatedItemSet;
}

/** `OperationProgressSet.OperationProgress.RelatedItemSet` in an answer of `DescribeTaskAttribute`. */
export interface DescribeTaskAttributeResponseOperationProgressSetOperationProgressRelatedItemSet {
  RelatedItem?: DescribeTaskAttributeResponseOperationProgressSetOperationProgressRelatedItemSetRelatedItem[];
}

/** `OperationProgressSet.OperationProgress.RelatedItemSet.RelatedItem` in an answer of `DescribeTaskAttribute`. */
export interface DescribeTaskAttributeResponseOperationProgressSetOperationProgressRelatedItemSetRelatedItem {
  /** Example: `OSSObject`. */
  Name?: string;
  /** Example: `MYOSSPRE_m-23f8tcp3t1nrscbu2c7m_t-23ym6mvvoaen7rsti01b.vhd`. */
  Value?: string;
}

/**
 * Calls `DescribeTaskAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTaskAttribute
 */
export const DescribeTaskAttribute: Operation<DescribeTaskAttributeRequest, DescribeTaskAttributeResponse> = {
  name: 'DescribeTaskAttribute',
  readOnly: true,
  regionId: true,
};
