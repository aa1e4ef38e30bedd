package main

import (
	"fmt"

	"github.com/denverdino/aliyungo/common"
	"github.com/denverdino/aliyungo/ecs"
)

type network struct {
	vpc, vswitch, group, zone string
}

var (
	vpcs = ecs.NewVPCClient(keyID, keySecret, region)
	ec   = ecs.NewECSClient(keyID, keySecret, region)
)

func makeNetwork() network {
	zones := value(ec.DescribeZones(region))
	step("zones", len(zones) > 2 && len(zones[0].AvailableInstanceTypes.InstanceTypes) > 9)
	zone := zones[0].ZoneId

	vpc := value(vpcs.CreateVpc(&ecs.CreateVpcArgs{RegionId: region, CidrBlock: "10.0.0.0/8", VpcName: "aliyungo"})).VpcId
	check(vpcs.WaitForVpcAvailable(region, vpc, 10))
	described, _, err := vpcs.DescribeVpcs(&ecs.DescribeVpcsArgs{RegionId: region, VpcId: vpc})
	check(err)
	step("vpc", []any{len(described), described[0].VpcName, described[0].Status})

	var vswitches []string
	for number := 0; number < 12; number++ {
		vswitches = append(vswitches, value(vpcs.CreateVSwitch(&ecs.CreateVSwitchArgs{
			ZoneId: zone, VpcId: vpc, CidrBlock: fmt.Sprintf("10.%d.0.0/16", number), VSwitchName: "aliyungo",
		})))
	}
	listed := all(func(page common.Pagination) ([]ecs.VSwitchSetType, *common.PaginationResult, error) {
		return vpcs.DescribeVSwitches(&ecs.DescribeVSwitchesArgs{RegionId: region, VpcId: vpc, Pagination: page})
	})
	step("vswitches", len(each(listed, func(one ecs.VSwitchSetType) string { return one.VSwitchId })))
	for _, one := range vswitches[1:] {
		check(vpcs.DeleteVSwitch(one))
	}
	useRoutes(described[0].VRouterId)
	useAddresses()
	return network{vpc, vswitches[0], makeGroup(vpc), zone}
}

func useRoutes(router string) {
	tables, _, err := vpcs.DescribeRouteTables(&ecs.DescribeRouteTablesArgs{VRouterId: router})
	check(err)
	step("route tables", len(tables))
	check(vpcs.WaitForAllRouteEntriesAvailable(router, tables[0].RouteTableId, 10))
	step("routes", len(tables[0].RouteEntrys.RouteEntry) > 0)
}

func useAddresses() {
	for number := 0; number < 11; number++ {
		_, _, err := vpcs.AllocateEipAddress(&ecs.AllocateEipAddressArgs{
			RegionId: region, Bandwidth: 5, InternetChargeType: common.PayByTraffic,
		})
		check(err)
	}
	listed := all(func(page common.Pagination) ([]ecs.EipAddressSetType, *common.PaginationResult, error) {
		return vpcs.DescribeEipAddresses(&ecs.DescribeEipAddressesArgs{RegionId: region, Pagination: page})
	})
	step("addresses", []any{len(listed), listed[0].Bandwidth, listed[0].Status})
	for _, one := range listed {
		check(vpcs.ReleaseEipAddress(one.AllocationId))
	}
}

func makeGroup(vpc string) string {
	group := value(ec.CreateSecurityGroup(&ecs.CreateSecurityGroupArgs{RegionId: region, VpcId: vpc, SecurityGroupName: "aliyungo"}))
	rule := ecs.AuthorizeSecurityGroupArgs{
		SecurityGroupId: group, RegionId: region, IpProtocol: ecs.IpProtocolTCP, PortRange: "80/80",
		SourceCidrIp: "0.0.0.0/0", Policy: ecs.PermissionPolicyAccept, Priority: 1, NicType: ecs.NicTypeIntranet,
	}
	check(ec.AuthorizeSecurityGroup(&rule))
	attribute := value(ec.DescribeSecurityGroupAttribute(&ecs.DescribeSecurityGroupAttributeArgs{
		SecurityGroupId: group, RegionId: region, NicType: ecs.NicTypeIntranet, Direction: "ingress",
	}))
	permission := attribute.Permissions.Permission[0]
	step("rule", []any{permission.PortRange, permission.Policy, permission.Priority, attribute.InnerAccessPolicy})
	check(ec.RevokeSecurityGroup(&ecs.RevokeSecurityGroupArgs{AuthorizeSecurityGroupArgs: rule}))
	groups, _, err := ec.DescribeSecurityGroups(&ecs.DescribeSecurityGroupsArgs{RegionId: region, VpcId: vpc})
	check(err)
	step("groups", []any{len(groups), groups[0].SecurityGroupName})
	return group
}

func removeNetwork(made network) {
	refused("vpc in use", vpcs.DeleteVpc(made.vpc))
	check(ec.DeleteSecurityGroup(region, made.group))
	check(vpcs.DeleteVSwitch(made.vswitch))
	check(vpcs.DeleteVpc(made.vpc))
	left, _, err := vpcs.DescribeVpcs(&ecs.DescribeVpcsArgs{RegionId: region, VpcId: made.vpc})
	check(err)
	step("vpc deleted", len(left))
}
