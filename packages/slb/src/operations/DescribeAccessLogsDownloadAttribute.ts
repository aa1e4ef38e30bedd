// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAccessLogsDownloadAttribute`. */
export interface DescribeAccessLogsDownloadAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * Only load balancers with these tags, as a JSON list such as `[{"tagKey":"Key1","tagValue":"Value1"}]`; at most
   * 10. Example: `[{"tagKey":"Key1","tagValue":"Value1"}]`.
   */
  Tags?: string | undefined;
  /** Only what this load balancer sends. Example: `lb-bp1b6c719dfa08exdm9fq`. */
  LoadBalancerId?: string | undefined;
  /**
   * The kind of logs; only `layer7`, the access logs of HTTP and HTTPS listeners. Default: `layer7`. Example:
   * `layer7`.
   */
  LogType?: string | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `20`. Range: 1 to 50. Example: `10`. */
  PageSize?: number | undefined;
}

/** The answer of `DescribeAccessLogsDownloadAttribute`. */
export interface DescribeAccessLogsDownloadAttributeResponse {
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `8B9DB03B-ED39-5DB8-9C9F-1ED5F548D61E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `10`. */
  TotalCount?: number;
  /** Holds what is sent where, of this page. */
  LogsDownloadAttributes?: DescribeAccessLogsDownloadAttributeResponseLogsDownloadAttributes;
}

/** `LogsDownloadAttributes` in an answer of `DescribeAccessLogsDownloadAttribute`. */
export interface DescribeAccessLogsDownloadAttributeResponseLogsDownloadAttributes {
  /** One load balancer and the store that its logs go to. */
  LogsDownloadAttribute?: DescribeAccessLogsDownloadAttributeResponseLogsDownloadAttributesLogsDownloadAttribute[];
}

/** `LogsDownloadAttributes.LogsDownloadAttribute` in an answer of `DescribeAccessLogsDownloadAttribute`. */
export interface DescribeAccessLogsDownloadAttributeResponseLogsDownloadAttributesLogsDownloadAttribute {
  /** The project of Simple Log Service that has the store. Example: `test-log-project`. */
  LogProject?: string;
  /** The store in that project that logs or metrics go to. Example: `test-log-store`. */
  LogStore?: string;
  /** The load balancer whose logs are sent. Example: `lb-bp1b6c719dfa08exdm9fq`. */
  LoadBalancerId?: string;
  /** The region that this entry belongs to. Example: `cn-hangzhou`. */
  Region?: string;
  /** The kind of logs; `layer7` for those of HTTP and HTTPS listeners. Example: `layer7`. */
  LogType?: string;
}

/**
 * Lists which load balancers send their access logs to which store.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `slb:DescribeAccessLogsDownloadAttribute`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessLogsDownloadAttribute
 */
export const DescribeAccessLogsDownloadAttribute: PaginatedOperation<DescribeAccessLogsDownloadAttributeRequest, DescribeAccessLogsDownloadAttributeResponse, DescribeAccessLogsDownloadAttributeResponseLogsDownloadAttributesLogsDownloadAttribute> = {
  name: 'DescribeAccessLogsDownloadAttribute',
  ram: 'slb',
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
