import { articleId } from '../../content/schema/common.ts';
import { withUpload } from '../attachments/read-upload.ts';
import type { SentFile } from '../attachments/prepare-files.ts';
import { newId } from '../reference.ts';
import type { Settings } from '../settings.ts';
import { readForm, parseWholeNumber, type FormRefusal } from './form-page.ts';
import { mediaType, readBody } from './request.ts';

/** Context fields and their parameters in the address of the contact page, for forms without script. */
const contextParameters = { article: 'a', query: 'q', callback: 'c', subject: 's' } as const;
/** Optional fields, which a form sends empty. */
const optional = [
  'name',
  'article',
  'query',
  'reason',
  'comment',
  'callback',
  'subject',
  'order',
  'website',
  'openMs',
  'id',
] as const;
const fieldNames = ['locale', 'reply', 'message', 'return', ...optional];

export interface PostedMessage {
  fields: unknown;
  files: SentFile[];
}

/** Whether the request comes from a script, which wants JSON, and not from a form. */
export const wantsJson = (request: Request): boolean =>
  mediaType(request) === 'text/plain' || (request.headers.get('accept') ?? '').startsWith('application/json');

/** Reads a message (JSON of a script, a form, or either with files); calls `work` with it or an HTTP status. */
export async function withMessage(
  request: Request,
  settings: Settings,
  work: (posted: PostedMessage | FormRefusal['status']) => Promise<Response>,
): Promise<Response> {
  const carry = (fields: Record<string, unknown>) => {
    if (!wantsJson(request)) addAddressContext(fields, request, settings);
    return fields;
  };
  switch (mediaType(request)) {
    case 'text/plain': {
      const body = await readBody(request);
      if (typeof body === 'number') return work(body);
      const fields = parseJson(body);
      return work(fields === undefined ? 400 : { fields, files: [] });
    }
    case 'multipart/form-data':
      if (!settings.takesFiles) return work(415);
      return withUpload(request, { names: fieldNames, fileField: 'files' }, (upload) =>
        work(typeof upload === 'number' ? upload : { ...upload, fields: carry(upload.fields) }),
      );
    default: {
      const fields = await readForm(request, fieldNames);
      return work(typeof fields === 'number' ? fields : { fields: carry(fields), files: [] });
    }
  }
}

/** Parses JSON; `undefined` when it is invalid. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Adds the context in the address of the contact page, from the referrer: without script the form does not have it. */
function addAddressContext(fields: Record<string, unknown>, request: Request, { origins }: Settings): void {
  const referer = request.headers.get('referer') ?? '';
  const url = URL.canParse(referer) ? new URL(referer) : undefined;
  if (!url || !origins.has(url.origin)) return;
  for (const [name, key] of Object.entries(contextParameters)) {
    const value = url.searchParams.get(key) ?? '';
    const isText = name === 'query' || name === 'subject';
    // Invalid values are ignored: the message matters more.
    if (fields[name] === '' && (isText || /^[a-z\d-]{1,60}$/.test(value))) fields[name] = value;
  }
}

export function messageInput(posted: unknown, now: number) {
  if (typeof posted !== 'object' || posted === null)
    return { draft: posted, fields: {} as Record<string, unknown>, locale: '' };
  // Pages of earlier versions send `return`.
  const { return: _, ...fields } = posted as Record<string, unknown>;
  for (const key of optional) if (fields[key] === '') delete fields[key];
  // Invalid context must not cost a message.
  if (typeof fields.article === 'string') fields.article = articleId.safeParse(parseWholeNumber(fields.article)).data;
  fields.id ??= newId(now);
  return { draft: fields, fields, locale: typeof fields.locale === 'string' ? fields.locale : '' };
}
