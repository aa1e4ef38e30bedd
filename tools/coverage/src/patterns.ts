/** A theme, and what the names of its operations look like. */
export type ThemePattern = readonly [theme: string, names: RegExp];

/** Themes of the products of which no words are written, so that no file tells them. The first pattern that fits counts. */
export const patterns: Readonly<Record<string, readonly ThemePattern[]>> = {
  location: [['endpoints', /Endpoint/]],
  vpc: [
    [
      'express connect',
      /ExpressC|PhysicalConnection|VirtualBorder|Vbr|RouterInterface|Bgp(?!Enabled)|FailoverTest/,
    ],
    ['express connect', /Vpconn|AccessPoints|EcGrantRelation|GeographicSubRegions|BusinessRegions/],
    ['VPN gateways', /Vpn|Vco|Ipsec|Ssl|CustomerGateway|TunnelAttribute/],
    ['NAT gateways', /NatGateway|NatIp|Snat|ForwardEntry|ForwardTable|FullNat/],
    ['IPv6 translators', /IPv6Translator/],
    ['IPv6 gateways', /Ipv6(?!Cidr)/],
    ['bandwidth packages', /BandwidthPackage/],
    ['public address pools', /PublicIpAddressPool/],
    ['elastic IP addresses', /Eip|95Traffic|HighDefinitionMonitor|PublicIpAddress$/],
    ['global acceleration', /GlobalAcceleration/],
    ['prefix lists', /PrefixList/],
    ['gateway endpoints', /GatewayEndpoint|EndpointServices/],
    ['IPv4 gateways', /Ipv4Gateway|GatewayRouteTable|RouteTable\w*Gateway/],
    ['route tables', /RouteTable|RouteEntr|VRouter/],
    ['network ACLs', /NetworkAcl/],
    ['high-availability addresses', /HaVip/],
    ['traffic mirrors', /TrafficMirror/],
    ['flow logs', /FlowLog/],
    ['DHCP options', /DhcpOptions/],
    ['grants to other products', /Grant|Revoke/],
    ['tags and resource groups', /Tag|ResourceGroup/],
    ['vSwitches', /VSwitch/],
    ['VPCs', /Vpc/],
    ['regions and zones', /Regions|Zones/],
  ],
  ram: [
    ['access keys', /AccessKey/],
    ['sign-in', /LoginProfile|Password|MFA|SecurityPreference|AccountAlias/],
    ['policies', /Polic|Diagnostic/],
    ['groups', /Group/],
    ['roles', /Role/],
    ['users', /User/],
    ['tags', /[Tt]ag/],
  ],
};
