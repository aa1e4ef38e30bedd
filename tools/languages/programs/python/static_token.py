"""The first method of the vendor's page for Python: a token that somebody else renews."""
import json
import os

from aliyunsdkcore.auth.credentials import StsTokenCredential
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.http import protocol_type
from aliyunsdkecs.request.v20140526.DescribeInstancesRequest import DescribeInstancesRequest

sts_token_credential = StsTokenCredential(
    os.environ["PAGE_ACCESS_KEY_ID"], os.environ["PAGE_ACCESS_KEY_SECRET"], os.environ["PAGE_SESSION_TOKEN"]
)
acs_client = AcsClient(region_id="cn-hangzhou", credential=sts_token_credential)

request = DescribeInstancesRequest()
request.set_PageSize(10)
# The page leaves the protocol as it is.
if os.environ.get("PAGE_PROTOCOL") == "https":
    request.set_protocol_type(protocol_type.HTTPS)
response = json.loads(acs_client.do_action_with_exception(request))
print("TotalCount:", response["TotalCount"])
