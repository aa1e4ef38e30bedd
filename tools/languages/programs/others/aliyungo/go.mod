module scope/others/aliyungo

go 1.21

require github.com/denverdino/aliyungo v0.0.0-20190125010748-a747050bb1ba
