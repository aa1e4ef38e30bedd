// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAccessLogsDownloadAttribute`. */
export interface DescribeAccessLogsDownloadAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `[{"tagKey":"Key1","tagValue":"Value1"}]`. */
  Tags?: string | undefined;
  /** Example: `lb-bp1b6c719dfa08exdm9fq`. */
  LoadBalancerId?: string | undefined;
  /** Default: `layer7`. Example: `layer7`. */
  LogType?: string | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `20`. Range: 1 to 50. Example: `10`. */
  PageSize?: number | undefined;
}

/** The answer of `DescribeAccessLogsDownloadAttribute`. */
export interface DescribeAccessLogsDownloadAttributeResponse {
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `8B9DB03B-ED39-5DB8-9C9F-1ED5F548D61E`. */
  RequestId: string;
  /** Example: `10`. */
  TotalCount?: number;
  LogsDownloadAttributes?: DescribeAccessLogsDownloadAttributeResponseLogsDownloadAttributes;
}

/** `LogsDownloadAttributes` in an answer of `DescribeAccessLogsDownloadAttribute`. */
export interface DescribeAccessLogsDownloadAttributeResponseLogsDownloadAttributes {
  LogsDownloadAttribute?: DescribeAccessLogsDownloadAttributeResponseLogsDownloadAttributesLogsDownloadAttribute[];
}

/** `LogsDownloadAttributes.LogsDownloadAttribute` in an answer of `DescribeAccessLogsDownloadAttribute`. */
export interface DescribeAccessLogsDownloadAttributeResponseLogsDownloadAttributesLogsDownloadAttribute {
  /** Example: `test-log-project`. */
  LogProject?: string;
  /** Example: `test-log-store`. */
  LogStore?: string;
  /** Example: `lb-bp1b6c719dfa08exdm9fq`. */
  LoadBalancerId?: string;
  /** Example: `cn-hangzhou`. */
  Region?: string;
  /** Example: `layer7`. */
  LogType?: string;
}

/**
 * Calls `DescribeAccessLogsDownloadAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessLogsDownloadAttribute
 */
export const DescribeAccessLogsDownloadAttribute: PaginatedOperation<DescribeAccessLogsDownloadAttributeRequest, DescribeAccessLogsDownloadAttributeResponse, DescribeAccessLogsDownloadAttributeResponseLogsDownloadAttributesLogsDownloadAttribute> = {
  name: 'DescribeAccessLogsDownloadAttribute',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'LogsDownloadAttributes.LogsDownloadAttribute',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
