"""Apache libcloud as it is: walks its lists to their end, and creates, finds and deletes. Each step prints one JSON object."""
import json
import os

from libcloud.common.exceptions import BaseHTTPError
from libcloud.compute.base import NodeAuthPassword
from libcloud.compute.providers import get_driver as compute_driver
from libcloud.compute.types import Provider as Compute
from libcloud.loadbalancer.base import Algorithm, Member
from libcloud.loadbalancer.providers import get_driver as balancer_driver
from libcloud.loadbalancer.types import Provider as Balancing

key = os.environ["ALIBABA_CLOUD_ACCESS_KEY_ID"], os.environ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"]
region = "cn-hangzhou"
ecs = compute_driver(Compute.ALIYUN_ECS)(*key, region=region)
slb = balancer_driver(Balancing.ALIYUN_SLB)(*key, region=region)


def step(name, value):
    print(json.dumps({"step": name, "value": value}), flush=True)


def refused(name, act, *arguments):
    try:
        step(name, act(*arguments))
    except BaseHTTPError as error:
        step(name, json.loads(error.message.replace("'", '"'))["code"])


def ids(things):
    return {one.id for one in things}


def catalogue():
    step("sizes", "ecs.g8i.large" in ids(ecs.list_sizes()))
    step("locations", region in ids(ecs.list_locations()))
    zones = ecs.ex_list_zones()
    step("zones", [one.id.startswith(region) and len(one.available_instance_types) > 9 for one in zones[:1]])
    images = ecs.list_images()
    step("images", len(images) == len(ids(images)) > 10)


def groups():
    """More of them than a page has. libcloud makes them in the classic network alone, which is no more."""
    listed = ids(ecs.ex_list_security_groups())
    step("groups", len(listed))
    refused("group of the classic network", ecs.ex_create_security_group)
    keep, *others = sorted(listed)
    step("group renamed", ecs.ex_modify_security_group_by_id(keep, name="kept", description="for servers"))
    found = ecs.ex_list_security_groups({"SecurityGroupId": keep})
    step("group found", [[one.id == keep, one.name, one.description] for one in found])
    step("rules", [one.policy for one in ecs.ex_list_security_group_attributes(keep, "intranet")])
    step("groups deleted", [all(map(ecs.ex_delete_security_group_by_id, others[1:])), len(ecs.ex_list_security_groups())])
    return keep, others[0]


def node_in(group, number):
    size = next(one for one in ecs.list_sizes() if one.id == "ecs.g8i.large")
    image = next(one for one in ecs.list_images() if "alibase" in one.id)
    return ecs.create_node(
        f"libcloud-{number}",
        size,
        image,
        auth=NodeAuthPassword("Secret-123"),
        ex_security_group_id=group,
        ex_vswitch_id=os.environ["OTHERS_SWITCH"],
        ex_hostname="libcloud",
        ex_io_optimized=True,
        ex_internet_charge_type=ecs.internet_charge_types.BY_TRAFFIC,
        ex_internet_max_bandwidth_out=1,
        ex_system_disk={"category": "cloud_essd", "disk_name": "root"},
        ex_data_disks=[{"category": "cloud_essd", "size": 20, "disk_name": "data", "delete_with_instance": True}],
    )


def nodes(group):
    made = [node_in(group, number) for number in range(12)]
    first, *others = made
    listed = ecs.list_nodes()
    step("nodes", [sorted(one.name for one in listed)[:2], ids(listed) == ids(made), {one.state for one in listed} == {"running"}])
    step("node", [first.extra["instance_type"], first.extra["io_optimized"], len(first.private_ips), first.public_ips])
    step("public address", ecs.create_public_ip(first.id) in ecs.list_nodes(ex_node_ids=[first.id])[0].public_ips)
    step("rebooted", ecs.reboot_node(first))
    step("filtered", [one.name for one in ecs.list_nodes(ex_filters={"InstanceName": "libcloud-3"})])
    return made


def membership(node, group, other):
    step("joined", ecs.ex_join_security_group(node, other))
    step("left", ecs.ex_leave_security_group(node, other))
    step("other group deleted", ecs.ex_delete_security_group_by_id(other))
    refused("group in use", ecs.ex_delete_security_group_by_id, group)


def volumes(node):
    zone = node.extra["zone_id"]
    made = [ecs.create_volume(20, f"volume-{number}", ex_zone_id=zone, ex_disk_category="cloud_essd") for number in range(12)]
    listed = ecs.list_volumes(ex_filters={"Category": "cloud_essd", "DiskType": "data", "Portable": "true"})
    step("volumes", [ids(made) <= ids(listed), made[0].name, made[0].size, made[0].state])
    volume = made[0]
    step("attached", ecs.attach_volume(node, volume, ex_delete_with_instance=False))
    step("attached volume", ecs.list_volumes(ex_volume_ids=[volume.id])[0].extra["instance_id"] == node.id)
    snapshots(volume)
    step("detached", ecs.detach_volume(volume))
    step("volumes destroyed", all(map(ecs.destroy_volume, made)))


def snapshots(volume):
    made = [ecs.create_volume_snapshot(volume, name=f"snapshot-{number}") for number in range(12)]
    listed = ecs.list_volume_snapshots(volume)
    step("snapshots", [ids(listed) == ids(made), {one.state for one in listed} == {"available"}])
    step("snapshot", [made[0].extra["source_disk_id"] == volume.id, made[0].extra["source_disk_size"]])
    step("snapshots destroyed", [all(map(ecs.destroy_volume_snapshot, made)), len(ecs.list_volume_snapshots(volume))])


def images(node):
    system = ecs.list_volumes(ex_filters={"InstanceId": node.id, "DiskType": "system"})[0]
    snapshot = ecs.create_volume_snapshot(system, name="of-the-system")
    image = ecs.create_image(node, "golden", "of libcloud", ex_snapshot_id=snapshot.id)
    step("image", [image.name, image.extra["image_owner_alias"], image.extra["disk_device_mappings"]["snapshot_id"] == snapshot.id])
    step("own images", ids(ecs.list_images(ex_filters={"ImageOwnerAlias": "self"})) == {image.id})
    step("image deleted", ecs.delete_image(image))
    step("its snapshot destroyed", ecs.destroy_volume_snapshot(snapshot))


def balancers(backends):
    http = {"StickySession": "off", "HealthCheck": "off"}
    made = [slb.create_balancer(f"libcloud-{number}", 80, "http", Algorithm.ROUND_ROBIN, None, **http) for number in range(12)]
    step("balancers", [len(slb.list_balancers()), ids(slb.list_balancers(ex_filters={"PageSize": 50})) == ids(made)])
    members = [Member(one.id, None, 8080) for one in backends]
    balancer = slb.create_balancer("members", 443, "tcp", Algorithm.LEAST_CONNECTIONS, members, ex_address_type="internet")
    step("members", sorted(one.id for one in slb.balancer_list_members(balancer)) == sorted(ids(backends)))
    found = slb.get_balancer(balancer.id)
    step("balancer", [found.name, found.state, found.ip == balancer.ip])
    step("listeners", [one.port for one in slb.ex_list_listeners(balancer)])
    step("another listener", slb.ex_create_listener(balancer, 53, "udp", Algorithm.ROUND_ROBIN, -1, ListenerPort=53))
    step("started", [slb.ex_start_listener(balancer, 53), slb.ex_stop_listener(balancer, 53)])
    slb.balancer_detach_member(balancer, members[0])
    step("detached member", len(slb.balancer_list_members(balancer)))
    step("balancers destroyed", [all(map(slb.destroy_balancer, [*made, balancer])), len(slb.list_balancers())])


def certificates():
    pem = os.environ["OTHERS_CERTIFICATE"], os.environ["OTHERS_PRIVATE_KEY"]
    uploaded = slb.ex_upload_certificate("site", *pem)
    step("certificate", [(one.id, one.name, one.fingerprint) == (uploaded.id, "site", uploaded.fingerprint) for one in slb.ex_list_certificates()])
    step("certificate renamed", slb.ex_set_certificate_name(uploaded.id, "shop"))
    step("certificate found", [one.name for one in slb.ex_list_certificates([uploaded.id])])
    step("certificate deleted", [slb.ex_delete_certificate(uploaded.id), len(slb.ex_list_certificates())])


def refusals():
    refused("wrong secret", compute_driver(Compute.ALIYUN_ECS)(key[0], "wrong", region=region).list_nodes)
    refused("no such node", ecs.create_public_ip, "i-none")


def cleaning(made, group):
    step("stopped", all(map(ecs.stop_node, made)))
    step("destroyed", [all(map(ecs.destroy_node, made)), len(ecs.list_nodes())])
    step("group deleted", ecs.ex_delete_security_group_by_id(group))


catalogue()
group, other = groups()
made = nodes(group)
membership(made[0], group, other)
volumes(made[0])
images(made[0])
balancers(made[:2])
certificates()
refusals()
cleaning(made, group)
