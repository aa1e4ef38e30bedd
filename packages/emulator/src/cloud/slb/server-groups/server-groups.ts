import { type CloudPart, part } from '../../kit/part.ts';
import { addServers, removeServers, replaceServers, setVServerGroup } from './group-servers.ts';
import {
  createMasterSlaveGroup,
  deleteMasterSlaveGroup,
  describeMasterSlaveGroup,
  describeMasterSlaveGroups,
} from './master-slave-groups.ts';
import { masterSlaveGroup, vServerGroup } from './model.ts';
import {
  createVServerGroup,
  deleteVServerGroup,
  describeVServerGroup,
  describeVServerGroups,
} from './vserver-groups.ts';

/** vServer groups and primary/secondary server groups. */
export const serverGroups: CloudPart = part([vServerGroup, masterSlaveGroup], {
  slb: {
    CreateVServerGroup: createVServerGroup,
    DescribeVServerGroups: describeVServerGroups,
    DescribeVServerGroupAttribute: describeVServerGroup,
    SetVServerGroupAttribute: setVServerGroup,
    AddVServerGroupBackendServers: addServers,
    RemoveVServerGroupBackendServers: removeServers,
    ModifyVServerGroupBackendServers: replaceServers,
    DeleteVServerGroup: deleteVServerGroup,
    CreateMasterSlaveServerGroup: createMasterSlaveGroup,
    DescribeMasterSlaveServerGroups: describeMasterSlaveGroups,
    DescribeMasterSlaveServerGroupAttribute: describeMasterSlaveGroup,
    DeleteMasterSlaveServerGroup: deleteMasterSlaveGroup,
  },
});
