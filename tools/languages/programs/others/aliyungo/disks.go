package main

import (
	"github.com/denverdino/aliyungo/common"
	"github.com/denverdino/aliyungo/ecs"
)

func useDisks(server, zone string) {
	var made []string
	for number := 0; number < 11; number++ {
		made = append(made, value(ec.CreateDisk(&ecs.CreateDiskArgs{
			RegionId: region, ZoneId: zone, DiskName: "aliyungo", DiskCategory: "cloud_essd", Size: 20,
		})))
	}
	listed := all(func(page common.Pagination) ([]ecs.DiskItemType, *common.PaginationResult, error) {
		return ec.DescribeDisks(&ecs.DescribeDisksArgs{RegionId: region, DiskName: "aliyungo", Pagination: page})
	})
	step("disks", len(each(listed, func(one ecs.DiskItemType) string { return one.DiskId })))
	disk := made[0]
	check(ec.AttachDisk(&ecs.AttachDiskArgs{InstanceId: server, DiskId: disk}))
	check(ec.WaitForDisk(region, disk, ecs.DiskStatusInUse, 10))
	found, _, err := ec.DescribeDisks(&ecs.DescribeDisksArgs{RegionId: region, DiskIds: []string{disk}})
	check(err)
	step("disk", []any{len(found), found[0].InstanceId == server, found[0].Portable, found[0].Encrypted, found[0].Size})
	useSnapshots(disk)
	check(ec.ResizeDisk(disk, 40))
	check(ec.DetachDisk(server, disk))
	check(ec.WaitForDisk(region, disk, ecs.DiskStatusAvailable, 10))
	for _, one := range made {
		check(ec.DeleteDisk(one))
	}
	left, _, err := ec.DescribeDisks(&ecs.DescribeDisksArgs{RegionId: region, DiskName: "aliyungo"})
	check(err)
	step("disks deleted", len(left))
	useImages(server)
}

func useSnapshots(disk string) {
	for number := 0; number < 11; number++ {
		snapshot := value(ec.CreateSnapshot(&ecs.CreateSnapshotArgs{DiskId: disk, SnapshotName: "aliyungo"}))
		check(ec.WaitForSnapShotReady(region, snapshot, 10))
	}
	listed := all(func(page common.Pagination) ([]ecs.SnapshotType, *common.PaginationResult, error) {
		return ec.DescribeSnapshots(&ecs.DescribeSnapshotsArgs{RegionId: region, DiskId: disk, Pagination: page})
	})
	step("snapshots", []any{len(listed), listed[0].Status, listed[0].SourceDiskSize})
	for _, one := range listed {
		check(ec.DeleteSnapshot(one.SnapshotId))
	}
}

func useImages(server string) {
	image := value(ec.CreateImage(&ecs.CreateImageArgs{RegionId: region, InstanceId: server, ImageName: "golden"}))
	check(ec.WaitForImageReady(region, image, 10))
	found, _, err := ec.DescribeImages(&ecs.DescribeImagesArgs{RegionId: region, ImageId: image})
	check(err)
	step("image", []any{len(found), found[0].ImageName, found[0].ImageOwnerAlias, len(found[0].DiskDeviceMappings.DiskDeviceMapping)})
	check(ec.ModifyImageSharePermission(&ecs.ModifyImageSharePermissionArgs{RegionId: region, ImageId: image, AddAccount: []string{"1000000000000001"}}))
	shared := value(ec.DescribeImageSharePermission(&ecs.ModifyImageSharePermissionArgs{RegionId: region, ImageId: image}))
	step("shared with", shared.Accounts.Account)
	check(ec.ModifyImageSharePermission(&ecs.ModifyImageSharePermissionArgs{RegionId: region, ImageId: image, RemoveAccount: []string{"1000000000000001"}}))
	copied := value(ec.CopyImage(&ecs.CopyImageArgs{RegionId: region, ImageId: image, DestinationRegionId: common.Beijing, DestinationImageName: "copy"}))
	elsewhere := ecs.NewECSClient(keyID, keySecret, common.Beijing)
	check(elsewhere.WaitForImageReady(common.Beijing, copied, 10))
	check(elsewhere.DeleteImage(common.Beijing, copied))
	check(ec.DeleteImageWithForce(region, image, true))
}
