import { createHash } from 'node:crypto';

const mapped = /^::ffff:(?=\d+\.)/i;

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
  const plain = address.replace(mapped, '').replace(/%.*$/, '');
  return plain.includes(':') ? firstGroups(plain, groups) : plain.split('.').slice(0, octets).join('.');
}

/** What of an address names one connection: the whole of an IPv4 address, the first 64 bits of an IPv6 one. */
export const connectionOf = (address: string): string => prefixOf(address, 4, 4);

/** What of an address names the network that one customer of a provider may hold: IPv4 /24, IPv6 /48 (RFC 6177). */
export const networkOf = (address: string): string => prefixOf(address, 3, 3);

const networkGroups = 16;

/**
 * The group of the reader's network, 0 to 15: four bits of a hash, the same on every day and in every collector. So few
 * identify nobody (a million IPv4 networks share each), and yet two groups are certainly two networks: how many groups
 * there are is a lower bound of how many networks there are. `null` when the address is not known.
 */
export const networkGroupOf = (address: string | null): number | null =>
  address ? (createHash('sha256').update(networkOf(address)).digest()[0] ?? 0) % networkGroups : null;
