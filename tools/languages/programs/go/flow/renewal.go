package main

import (
	"os"
	"reflect"
	"strings"
	"time"
	"unsafe"

	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/auth/credentials"
)

func managed() *credentials.RAMRoleARNCredentialsProvider {
	id, secret, _ := strings.Cut(os.Getenv("FLOW_KEY"), " ")
	user := credentials.NewStaticAKCredentialsProvider(id, secret)
	return must(credentials.NewRAMRoleARNCredentialsProvider(user, roleArn, "managed", 900, "", "", ""))
}

func renewal() {
	provider := managed()
	client := ecsWith(provider)
	step("first session", func() any { return page(client) })
	expire(provider)
	step("next session", func() any { return page(client) })
}

// expire lets the SDK believe that a session is over. It asks for no session below 15 minutes, reads the machine's clock, and keeps
// to itself when a session ends.
func expire(provider *credentials.RAMRoleARNCredentialsProvider) {
	end := reflect.ValueOf(provider).Elem().FieldByName("expirationTimestamp")
	*(*int64)(unsafe.Pointer(end.UnsafeAddr())) = time.Now().Unix()
}
