import { fileLimits } from '../../events/message-limits.ts';
import { createInFlight } from '../limits/in-flight.ts';
import { createTurns } from '../limits/turns.ts';
import type { SentFile } from './prepare-files.ts';

/** Bytes of the body of a form with files: as large as files may be, their fields, and one file too many, so that it can be told. */
const uploadBytes = (fileLimits.count + 1) * fileLimits.bytes + 256 * 1024;
/** Bytes of uploads that have arrived and are not answered yet, beyond which more are sent away. */
const mostInFlight = 96 * 1024 * 1024;
const inFlight = createInFlight(mostInFlight);
/** A form is copied several times while it is taken apart: that happens to one at a time. */
const inTurn = createTurns();

/** What a form may hold: the names of its texts, and the one of its files. */
interface FormFields<K extends string> {
  names: readonly K[];
  fileField: string;
}

export interface Upload<K extends string> {
  fields: Partial<Record<K, string>>;
  files: SentFile[];
}

/** Reads a body to its end. What has arrived counts as in flight until `release`. */
async function readBytes(request: Request, held: (() => void)[]): Promise<Buffer<ArrayBuffer> | 400 | 413 | 503> {
  if (Number(request.headers.get('content-length') ?? 0) > uploadBytes) return 413;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of request.body ?? []) {
      size += part.byteLength;
      if (size > uploadBytes) return 413;
      const release = inFlight.take(part.byteLength);
      if (!release) return 503;
      held.push(release);
      parts.push(part);
    }
  } catch {
    return 400;
  }
  return Buffer.concat(parts, size);
}

/**
 * The fields and files of a form posted as `multipart/form-data`: each field at most once and none but the named ones. In: what is
 * done with them, while they count as in flight. Out: what that answers, or the status to answer with.
 */
export async function withUpload<K extends string, T>(
  request: Request,
  fields: FormFields<K>,
  work: (upload: Upload<K> | 400 | 413 | 503) => Promise<T>,
): Promise<T> {
  const held: (() => void)[] = [];
  try {
    return await work(await readUpload(request, fields, held));
  } finally {
    for (const giveBack of held) giveBack();
  }
}

/** In a function of its own: the body is let go before the work begins. */
async function readUpload<K extends string>(request: Request, fields: FormFields<K>, held: (() => void)[]) {
  const bytes = await readBytes(request, held);
  return typeof bytes === 'number' ? bytes : inTurn(() => parse(bytes, request, fields));
}

async function parse<K extends string>(
  bytes: Buffer<ArrayBuffer>,
  request: Request,
  { names, fileField }: FormFields<K>,
): Promise<Upload<K> | 400> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const form = await new Response(bytes, { headers }).formData().catch(() => undefined);
  if (!form) return 400;
  const fields: Partial<Record<K, string>> = {};
  const files: SentFile[] = [];
  for (const [name, value] of form) {
    if (typeof value !== 'string') {
      if (name !== fileField) return 400;
      // What a form sends where no file was chosen.
      if (value.size > 0 || value.name)
        files.push({ name: value.name, content: new Uint8Array(await value.arrayBuffer()) });
    } else if (name !== fileField || value !== '') {
      if (!names.includes(name as K) || name in fields) return 400;
      fields[name as K] = value.replaceAll('\r\n', '\n');
    }
  }
  return { fields, files };
}
