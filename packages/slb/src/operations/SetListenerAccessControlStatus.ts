// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetListenerAccessControlStatus`. */
export interface SetListenerAccessControlStatusRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-8vb86hxixo8lvsja8q0uf`. */
  LoadBalancerId: string;
  /** Range: 1 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Example: `open_white_list`. */
  AccessControlStatus: 'open_white_list' | 'close' | (string & {});
  /** Example: `https`. */
  ListenerProtocol?: string | undefined;
}

/** The answer of `SetListenerAccessControlStatus`. */
export interface SetListenerAccessControlStatusResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `SetListenerAccessControlStatus`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetListenerAccessControlStatus
 */
export const SetListenerAccessControlStatus: Operation<SetListenerAccessControlStatusRequest, SetListenerAccessControlStatusResponse> = {
  name: 'SetListenerAccessControlStatus',
  regionId: true,
};
