package main

import (
	"encoding/json"
	"os"

	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/errors"
)

type told struct {
	Step      string `json:"step"`
	Value     any    `json:"value,omitempty"`
	Code      string `json:"code,omitempty"`
	Message   string `json:"message,omitempty"`
	RequestID string `json:"requestId,omitempty"`
}

// step tells what came back, or how the SDK's own error type tells a failure.
func step(name string, act func() any) {
	defer func() {
		switch failure := recover().(type) {
		case nil:
		case *errors.ServerError:
			tell(told{Step: name, Code: failure.ErrorCode(), Message: failure.Message(), RequestID: failure.RequestId()})
		default:
			panic(failure)
		}
	}()
	tell(told{Step: name, Value: act()})
}

func tell(step told) {
	if err := json.NewEncoder(os.Stdout).Encode(step); err != nil {
		panic(err)
	}
}

// must leaves a step where the SDK returns an error.
func must[Value any](value Value, err error) Value {
	if err != nil {
		panic(err)
	}
	return value
}
