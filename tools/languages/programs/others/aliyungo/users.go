package main

import (
	"fmt"

	"github.com/denverdino/aliyungo/ecs"
	"github.com/denverdino/aliyungo/ram"
	"github.com/denverdino/aliyungo/sts"
)

var users = ram.NewClient(keyID, keySecret)

func useUsers() {
	for number := 0; number < 12; number++ {
		value(users.CreateUser(ram.UserRequest{User: ram.User{UserName: fmt.Sprintf("user-%02d", number), DisplayName: "aliyungo"}}))
	}
	count := 0
	for query := (ram.ListUserRequest{MaxItems: 5}); ; {
		page := value(users.ListUsers(query))
		count += len(page.Users.User)
		if !page.IsTruncated {
			break
		}
		query.Marker = page.Marker
	}
	step("users", count)
	user := ram.UserQueryRequest{UserName: "user-00"}
	key := value(users.CreateAccessKey(user)).AccessKey
	step("keys of the user", len(value(users.ListAccessKeys(user)).AccessKeys.AccessKey))
	usePolicy(user, key)
	usePeople()
	value(users.DeleteAccessKey(ram.UpdateAccessKeyRequest{UserAccessKeyId: key.AccessKeyId, UserName: user.UserName}))
	for number := 0; number < 12; number++ {
		value(users.DeleteUser(ram.UserQueryRequest{UserName: fmt.Sprintf("user-%02d", number)}))
	}
	step("users deleted", len(value(users.ListUsers(ram.ListUserRequest{})).Users.User))
}

const looking = `{"Version":"1","Statement":[{"Effect":"Allow","Action":"ecs:Describe*","Resource":"*"}]}`

func usePolicy(user ram.UserQueryRequest, key ram.AccessKey) {
	theirs := ecs.NewECSClient(key.AccessKeyId, key.AccessKeySecret, region)
	_, err := theirs.DescribeRegions()
	refused("nothing allowed", err)
	policy := ram.PolicyRequest{PolicyName: "looking", PolicyType: ram.Custom, PolicyDocument: looking}
	value(users.CreatePolicy(policy))
	value(users.AttachPolicyToUser(ram.AttachPolicyRequest{PolicyRequest: policy, UserName: user.UserName}))
	step("looking allowed", len(value(theirs.DescribeRegions())) > 9)
	refused("stopping", theirs.StopInstance("i-none", false))
	step("policies", value(users.ListPoliciesForUser(user)).Policies.Policy[0].PolicyName)
	step("entities", value(users.ListEntitiesForPolicy(policy)).Users.User[0].UserName)
	value(users.DetachPolicyFromUser(ram.AttachPolicyRequest{PolicyRequest: policy, UserName: user.UserName}))
	useRole(policy)
	value(users.DeletePolicy(policy))
}

func useRole(policy ram.PolicyRequest) {
	account := value(sts.NewClient(keyID, keySecret).GetCallerIdentity()).AccountId
	trust := fmt.Sprintf(`{"Version":"1","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"RAM":["acs:ram::%s:root"]}}]}`, account)
	role := value(users.CreateRole(ram.RoleRequest{RoleName: "aliyungo", AssumeRolePolicyDocument: trust})).Role
	attached := ram.AttachPolicyToRoleRequest{PolicyRequest: policy, RoleName: role.RoleName}
	value(users.AttachPolicyToRole(attached))
	session := value(sts.NewClient(keyID, keySecret).AssumeRole(sts.AssumeRoleRequest{RoleArn: role.Arn, RoleSessionName: "aliyungo", DurationSeconds: 900})).Credentials
	theirs := ecs.NewECSClientWithSecurityToken(session.AccessKeyId, session.AccessKeySecret, session.SecurityToken, region)
	step("role allowed", len(value(theirs.DescribeRegions())) > 9)
	refused("role stopping", theirs.StopInstance("i-none", false))
	value(users.DetachPolicyFromRole(attached))
	value(users.DeleteRole(ram.RoleQueryRequest{RoleName: role.RoleName}))
}

func usePeople() {
	value(users.CreateGroup(ram.GroupRequest{Group: ram.Group{GroupName: "people"}}))
	member := ram.UserRelateGroupRequest{UserName: "user-01", GroupName: "people"}
	value(users.AddUserToGroup(member))
	step("members", len(value(users.ListUsersForGroup(ram.GroupQueryRequest{GroupName: "people"})).Users.User))
	value(users.RemoveUserFromGroup(member))
	value(users.DeleteGroup(ram.GroupQueryRequest{GroupName: "people"}))
}
