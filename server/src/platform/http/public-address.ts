import { BlockList, isIP } from 'node:net'

// Apart: one list would take an IPv4 address for its IPv6 form and find it in ::/3.
const shut = { ipv4: new BlockList(), ipv6: new BlockList() }
// IANA special-purpose registries (RFC 6890 and later): private, loopback, link-local, shared, documentation, multicast…
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
])
  addRange(range, 'ipv4')
// Of IPv6 only 2000::/3 is in use; these parts of it lead elsewhere (2002::/16 holds an IPv4 address).
for (const range of ['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
  addRange(range, 'ipv6')

/** Whether an IP address is one of the public internet. IPv4 written as IPv6 counts as what it stands for. */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return isPublicAddress(mapped)
  const version = isIP(address)
  const family = version === 4 ? 'ipv4' : 'ipv6'
  return version !== 0 && !shut[family].check(address, family)
}

function addRange(range: string, family: 'ipv4' | 'ipv6'): void {
  const [network = '', prefix = ''] = range.split('/')
  shut[family].addSubnet(network, Number(prefix), family)
}
