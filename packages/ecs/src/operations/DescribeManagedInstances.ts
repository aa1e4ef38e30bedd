// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeManagedInstances`. */
export interface DescribeManagedInstancesRequest {
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F7494AA68`. */
  ActivationId?: string | undefined;
  /** Example: `true`. */
  Connected?: string | undefined;
  /** Items: at most 50. */
  InstanceId?: readonly string[] | undefined;
  /** Example: `192.168.99.156`. */
  InstanceIp?: string | undefined;
  /** Example: `my-webapp-server`. */
  InstanceName?: string | undefined;
  /** Example: `GOG4X8312A0188`. */
  MachineId?: string | undefined;
  /** Default: `10`. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string | undefined;
  /** Example: `windows`. */
  OsType?: 'windows' | 'linux' | 'FreeBSD' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 21. */
  Tag?: readonly DescribeManagedInstancesRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeManagedInstances`. */
export interface DescribeManagedInstancesRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeManagedInstances`. */
export interface DescribeManagedInstancesResponse {
  Instances?: DescribeManagedInstancesResponseInstances[];
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `77115469-F2C5-4ECA-94F7-FA04F2FD220E`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `Instances` in an answer of `DescribeManagedInstances`. */
export interface DescribeManagedInstancesResponseInstances {
  /** Example: `3704F543-F768-43FA-9864-897F75B3BC39`. */
  ActivationId?: string;
  /** Example: `2.2.0.102`. */
  AgentVersion?: string;
  /** Example: `true`. */
  Connected?: boolean;
  /** Example: `demo`. */
  Hostname?: string;
  /** Example: `mi-hz018jrc1o0it8r`. */
  InstanceId?: string;
  /** Example: `webAPP-linux-01`. */
  InstanceName?: string;
  /** Example: `40.65.181.168`. */
  InternetIp?: string;
  /** Example: `10.0.126.81`. */
  IntranetIp?: string;
  /** Example: `1`. */
  InvocationCount?: number;
  /** Example: `2021-01-20T09:00:40Z`. */
  LastInvokedTime?: string;
  /** Example: `e03231b37ab14e53b5795ad625fcaa58`. */
  MachineId?: string;
  /** Example: `Linux`. */
  OsType?: string;
  /** Example: `Linux_#38~18.04.1-Ubuntu SMP Wed Jan 6 18:26:30 UTC 2021_x86_64`. */
  OsVersion?: string;
  /** Example: `2021-01-20T08:57:56Z`. */
  RegistrationTime?: string;
  /** Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string;
  Tags?: DescribeManagedInstancesResponseInstancesTags[];
}

/** `Instances.Tags` in an answer of `DescribeManagedInstances`. */
export interface DescribeManagedInstancesResponseInstancesTags {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeManagedInstances`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeManagedInstances
 */
export const DescribeManagedInstances: PaginatedOperation<DescribeManagedInstancesRequest, DescribeManagedInstancesResponse, DescribeManagedInstancesResponseInstances> = {
  name: 'DescribeManagedInstances',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'Instances',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    alternative: {
      style: 'page',
      items: 'Instances',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
    },
  },
};
