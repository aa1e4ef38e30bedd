package main

import (
	"fmt"

	"github.com/denverdino/aliyungo/common"
	"github.com/denverdino/aliyungo/ecs"
)

const kind = "ecs.g8i.large"

func makeServers(in network) []string {
	types := value(ec.DescribeInstanceTypes())
	step("types", each(types, func(one ecs.InstanceTypeItemType) string { return one.InstanceTypeId })[kind])
	images := all(func(page common.Pagination) ([]ecs.ImageType, *common.PaginationResult, error) {
		return ec.DescribeImages(&ecs.DescribeImagesArgs{RegionId: region, ImageOwnerAlias: ecs.ImageOwnerSystem, Pagination: page})
	})
	step("images", len(images) > 10 && len(images) == len(each(images, func(one ecs.ImageType) string { return one.ImageId })))

	wanted := ecs.CreateInstanceArgs{
		RegionId: region, ZoneId: in.zone, ImageId: images[0].ImageId, InstanceType: kind, SecurityGroupId: in.group,
		VSwitchId: in.vswitch, InstanceName: "aliyungo", Password: "Secret-123", InternetChargeType: common.PayByTraffic,
		InternetMaxBandwidthOut: 5, SystemDisk: ecs.SystemDiskType{Category: "cloud_essd", Size: 40},
		DataDisk: []ecs.DataDiskType{{Category: "cloud_essd", Size: 20, DiskName: "data", DeleteWithInstance: true}},
	}
	var made []string
	for number := 0; number < 11; number++ {
		made = append(made, value(ec.RunInstances(&ecs.RunInstanceArgs{CreateInstanceArgs: wanted, MinAmount: 1, MaxAmount: 1}))...)
	}
	made = append(made, value(ec.CreateInstance(&wanted)))
	last := made[len(made)-1]
	check(ec.WaitForInstance(last, ecs.Stopped, 10))
	step("public address", value(ec.AllocatePublicIpAddress(last)) != "")
	check(ec.StartInstance(last))
	check(ec.WaitForInstance(last, ecs.Running, 10))
	lookAt(made)
	useKeys(last)
	useTags(made[0])
	return made
}

func lookAt(made []string) {
	listed := all(func(page common.Pagination) ([]ecs.InstanceAttributesType, *common.PaginationResult, error) {
		return ec.DescribeInstances(&ecs.DescribeInstancesArgs{RegionId: region, InstanceName: "aliyungo*", Pagination: page})
	})
	step("servers", len(each(listed, func(one ecs.InstanceAttributesType) string { return one.InstanceId })) == len(made))
	statuses := all(func(page common.Pagination) ([]ecs.InstanceStatusItemType, *common.PaginationResult, error) {
		return ec.DescribeInstanceStatus(&ecs.DescribeInstanceStatusArgs{RegionId: region, Pagination: page})
	})
	step("statuses", []any{len(statuses), statuses[0].Status})
	one := value(ec.DescribeInstanceAttribute(made[0]))
	step("server", []any{one.InstanceType, one.Status, one.IoOptimized.Value, one.CreationTime.IsDefault()})
	check(ec.ModifyInstanceAttribute(&ecs.ModifyInstanceAttributeArgs{InstanceId: made[0], InstanceName: "first", Description: "of aliyungo"}))
	step("renamed", value(ec.DescribeInstanceAttribute(made[0])).InstanceName)
	refused("wrong server", ec.StopInstance("i-none", false))
}

func useKeys(server string) {
	for number := 0; number < 11; number++ {
		name := fmt.Sprintf("key-%02d", number)
		value(ec.CreateKeyPair(&ecs.CreateKeyPairArgs{RegionId: region, KeyPairName: name}))
	}
	keys := all(func(page common.Pagination) ([]ecs.KeyPairItemType, *common.PaginationResult, error) {
		return ec.DescribeKeyPairs(&ecs.DescribeKeyPairsArgs{RegionId: region, Pagination: page})
	})
	step("keys", len(keys))
	ids := fmt.Sprintf("[%q]", server)
	check(ec.AttachKeyPair(&ecs.AttachKeyPairArgs{RegionId: region, KeyPairName: "key-00", InstanceIds: ids}))
	keyed, _, err := ec.DescribeInstances(&ecs.DescribeInstancesArgs{RegionId: region, InstanceIds: ids})
	check(err)
	step("key of the server", keyed[0].KeyPairName)
	check(ec.DetachKeyPair(&ecs.DetachKeyPairArgs{RegionId: region, KeyPairName: "key-00", InstanceIds: ids}))
	check(ec.DeleteKeyPairs(&ecs.DeleteKeyPairsArgs{RegionId: region, KeyPairNames: `["key-00","key-01"]`}))
}

func useTags(server string) {
	tags := map[string]string{"team": "shop", "stage": "a b*~测试"}
	check(ec.AddTags(&ecs.AddTagsArgs{RegionId: region, ResourceId: server, ResourceType: ecs.TagResourceInstance, Tag: tags}))
	tagged, _, err := ec.DescribeInstances(&ecs.DescribeInstancesArgs{RegionId: region, Tag: tags})
	check(err)
	step("tagged", []any{len(tagged), len(tagged[0].Tags.Tag)})
	found, _, err := ec.DescribeResourceByTags(&ecs.DescribeResourceByTagsArgs{RegionId: region, Tag: map[string]string{"team": "shop"}})
	check(err)
	step("found by tag", len(found) == 1 && found[0].ResourceId == server)
	check(ec.RemoveTags(&ecs.RemoveTagsArgs{RegionId: region, ResourceId: server, ResourceType: ecs.TagResourceInstance, Tag: tags}))
}

func removeServers(made []string) {
	for _, one := range made {
		check(ec.StopInstance(one, true))
		check(ec.WaitForInstance(one, ecs.Stopped, 10))
		check(ec.DeleteInstance(one))
	}
	left, result, err := ec.DescribeInstances(&ecs.DescribeInstancesArgs{RegionId: region})
	check(err)
	step("servers deleted", []any{len(left), result.TotalCount})
}
