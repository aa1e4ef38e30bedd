"""The second method of the vendor's page for Python: the SDK asks for tokens, and renews them."""
import json
import os

from aliyunsdkcore.auth.credentials import RamRoleArnCredential
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.http import protocol_type
from aliyunsdkecs.request.v20140526.DescribeInstancesRequest import DescribeInstancesRequest

ram_role_arn_credential = RamRoleArnCredential(
    os.environ["PAGE_ACCESS_KEY_ID"],
    os.environ["PAGE_ACCESS_KEY_SECRET"],
    os.environ["PAGE_ROLE_ARN"],
    "role_session_name",
)
acs_client = AcsClient(region_id="cn-hangzhou", credential=ram_role_arn_credential)

request = DescribeInstancesRequest()
request.set_PageSize(10)
# The page leaves the protocol as it is.
if os.environ.get("PAGE_PROTOCOL") == "https":
    request.set_protocol_type(protocol_type.HTTPS)
response = json.loads(acs_client.do_action_with_exception(request))
print("TotalCount:", response["TotalCount"])
