/** A UUID of version 7 (RFC 9562 §5.7), which sorts by time. In: milliseconds since the epoch, 10 random bytes. */
export function uuidv7(ms: number, random: Uint8Array): string {
  const time = Math.max(0, Math.min(Math.floor(ms) || 0, 2 ** 48 - 1));
  const bytes = random.slice(0, 10);
  bytes[0] = 0x70 | (bytes[0]! & 15);
  bytes[2] = 0x80 | (bytes[2]! & 63);
  const tail = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return (time.toString(16).padStart(12, '0') + tail).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A new idempotency key, or any other id. */
export const newId = (): string => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
