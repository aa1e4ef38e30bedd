// aliyungo as it is: walks its lists to their end, and creates, finds and deletes. Each step prints one JSON object.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/denverdino/aliyungo/common"
)

const region = common.Hangzhou

var (
	keyID     = os.Getenv("ALIBABA_CLOUD_ACCESS_KEY_ID")
	keySecret = os.Getenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET")
)

func step(name string, value any) {
	line, err := json.Marshal(map[string]any{"step": name, "value": value})
	check(err)
	fmt.Println(string(line))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// value returns what a call returned, which must not have failed.
func value[T any](result T, err error) T {
	check(err)
	return result
}

func refused(name string, err error) {
	var told *common.Error
	if errors.As(err, &told) {
		step(name, told.Code)
		return
	}
	panic(fmt.Sprint(name, ": ", err))
}

// all walks a list to its end.
func all[T any](list func(page common.Pagination) ([]T, *common.PaginationResult, error)) []T {
	var found []T
	for page := (&common.Pagination{PageNumber: 1, PageSize: 10}); page != nil; {
		items, result, err := list(*page)
		check(err)
		found = append(found, items...)
		page = result.NextPage()
	}
	return found
}

// each returns a part of every item, as a set.
func each[T any, K comparable](items []T, part func(T) K) map[K]bool {
	set := map[K]bool{}
	for _, item := range items {
		set[part(item)] = true
	}
	return set
}

func main() {
	network := makeNetwork()
	servers := makeServers(network)
	useDisks(servers[0], network.zone)
	useBalancers(network, servers[:2])
	removeServers(servers)
	removeNetwork(network)
	useUsers()
}
