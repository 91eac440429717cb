import { newId } from '../events/uuid.ts';
import type { WireEvent } from '../events/event.ts';
import type { WireMessage } from '../events/message.ts';
import type { Fault, Outcome } from './fault.ts';
import type { AnswerPage } from './pages.ts';
import type { Visit, Visitor } from './visitor.ts';

function refusalFault({ address: place, status, type, why, text }: Visit): Fault {
  const isPage = type === 'text/html';
  // An HTML response comes from the host or a proxy, not from the collector.
  const seen = status === 0 ? why : `${status} ${isPage ? type : text.slice(0, 80)}`.trim();
  if (status === 0 || (isPage && status >= 502)) return { code: 'collector-away', place, seen };
  if (isPage) return { code: 'collector-elsewhere', place, seen };
  if (status === 403) return { code: 'collector-origin', place, seen };
  if (status === 400) return { code: 'collector-old', place, seen };
  if (status === 429) return { code: 'collector-busy', place, seen };
  if (status >= 500) return { code: 'collector-store', place, seen };
  return { code: 'collector-elsewhere', place, seen: `${status} ${type}`.trim() };
}

/** Checks CORS: browsers pass a response of another origin only if it allows the site's. */
function sharingFault({ address: place, headers }: Visit, { base }: Visitor): Fault[] {
  const { origin } = new URL(base);
  if (new URL(place).origin === origin) return [];
  const allowed = headers.get('access-control-allow-origin');
  return allowed === origin || allowed === '*'
    ? []
    : [{ code: 'collector-sharing', place, seen: allowed ?? undefined }];
}

const json = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** Sends a test vote and, where there is a form, a test message; neither is counted or delivered. */
export async function trySending(visitor: Visitor, answer: AnswerPage, hasForm: boolean): Promise<Outcome> {
  const { endpoint, site, locale, article } = answer;
  const faults: Fault[] = [];
  const vote: WireEvent = {
    kind: 'canary',
    ...{ v: 1, id: newId(), site, locale, ageMs: 0, page: newId().slice(-12), seq: 0, article, vote: 1 },
  };
  const voted = await visitor.post(endpoint, JSON.stringify([vote]));
  faults.push(...(voted.status === 204 ? sharingFault(voted, visitor) : [refusalFault(voted)]));
  // Without a response the message would fail in the same way.
  if (!hasForm || voted.status === 0) return { count: 1, faults };
  const message: WireMessage = {
    ...{ id: newId(), locale, article, canary: true as const, reply: 'canary@prontuario.example' },
    message: 'Canary: a program tries whether messages arrive. Nobody needs to answer.',
  };
  const sent = await visitor.post(`${endpoint}/message`, JSON.stringify(message));
  const { reference, canary } = json(sent.text);
  const isKept = sent.status === 200 && typeof reference === 'string' && canary === true;
  faults.push(...(isKept ? sharingFault(sent, visitor) : [refusalFault(sent)]));
  return { count: 2, faults };
}
