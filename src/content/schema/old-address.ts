/** Of one part of an address, in bytes: what every file system takes, with room for the endings of compressed files. */
const maxPartBytes = 200;
/** Of a whole address, percent-encoded: lines of `_redirects` may have 1,000 characters, with where they lead. */
const maxAddressLength = 700;

/** What hosts read as "any address", or take for the end of a path; `%` would be encoded twice by some and once by others. */
const reserved = /[?#\\*:/%]/;
const control = /[\p{Cc}\p{Zl}\p{Zp}]/u;

function decodedPart(text: string): string | undefined {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** Hidden files are not served, and steps up would lead out of the site. */
function isPlain(part: string, index: number): boolean {
  if (!part.isWellFormed() || part.trim() !== part || part === '' || reserved.test(part) || control.test(part))
    return false;
  if (part.startsWith('.') && !(index === 0 && part === '.well-known')) return false;
  return new TextEncoder().encode(part).length <= maxPartBytes;
}

/**
 * An old address in the one form that files, rules of hosts and comparisons are made from: percent-encoded, letters composed, a
 * slash at the end unless it names a page's file. `/vecchia/index.html` is `/vecchia/`.
 * In: a path as an editor writes it, plain or percent-encoded. Out: `undefined` when no file can stand there, or not every
 * host can send on from there.
 */
export function canonicalAddress(text: string): string | undefined {
  if (!text.startsWith('/') || /[\s?#\\]/.test(text)) return undefined;
  const parts = text === '/' ? [] : text.slice(1).replace(/\/$/, '').split('/').map(decodedPart);
  const plain = parts.filter((part, index) => part !== undefined && isPlain(part, index)) as string[];
  if (plain.length < parts.length) return undefined;
  // What is left may end so again: the canonical form of an address is its own canonical form.
  while (plain.at(-1) === 'index.html') plain.pop();
  const end = plain.length === 0 || /\.html?$/.test(plain.at(-1) ?? '') ? '' : '/';
  const address = `/${plain.map(encodeURI).join('/')}${end}`;
  return address.length <= maxAddressLength ? address : undefined;
}

/** What an editor may have meant by an address that cannot be one: without origin, question mark and spaces. `''`: no idea. */
export function likelyAddress(text: string): string {
  const path = text
    .trim()
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\s/g, '%20')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/?/, '/');
  return path !== '/' && canonicalAddress(path) !== undefined ? path : '';
}
