"""Sends calls of SLB with the vendor's request classes to a server that notes them: the address, then a file of calls."""
import importlib
import json
import sys

from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.client import AcsClient

address, calls = sys.argv[1:]
client = AcsClient("testAccessKeyId", "testAccessKeySecret", "cn-hangzhou", auto_retry=False)


def request_of(operation, parameters):
    module = importlib.import_module(f"aliyunsdkslb.request.v20140515.{operation}Request")
    request = getattr(module, f"{operation}Request")()
    for name, value in parameters.items():
        # Lists are set under a plural of the vendor's making.
        setter = f"set_{name}s" if isinstance(value, list) else f"set_{name}"
        getattr(request, setter)(value)
    return request


for call in json.load(open(calls, encoding="utf-8")):
    request = request_of(**call)
    request.set_protocol_type("http")
    request.endpoint = address
    try:
        client.do_action_with_exception(request)
    except ServerException:
        pass  # What the server thinks of it is not asked here.
