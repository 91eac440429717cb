import { createHash } from 'node:crypto';

const mappedPrefix = /^::ffff:(?=\d+\.)/i;

/** The first `count` 16-bit groups of an IPv6 address, without leading zeros. */
function firstGroups(address: string, count: number): string {
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(gap).fill('0'), ...right];
  return groups
    .slice(0, count)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

function prefixOf(address: string, octets: number, groups: number): string {
  const plain = address.replace(mappedPrefix, '').replace(/%.*$/, '');
  return plain.includes(':') ? firstGroups(plain, groups) : plain.split('.').slice(0, octets).join('.');
}

/** The part of an address that identifies a connection: a whole IPv4 address, the first 64 bits of an IPv6 one. */
export const connectionOf = (address: string): string => prefixOf(address, 4, 4);

/** The network that one customer of a provider may have: IPv4 /24, IPv6 /48 (RFC 6177). */
export const networkOf = (address: string): string => prefixOf(address, 3, 3);

const networkGroups = 16;

/** The group of a network, 0 to 15: four bits of a hash that identify nobody. Different groups are different networks. `null` for an unknown address. */
export const networkGroupOf = (address: string | null): number | null =>
  address ? (createHash('sha256').update(networkOf(address)).digest()[0] ?? 0) % networkGroups : null;
