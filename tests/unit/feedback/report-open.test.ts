import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSchema } from '../../../src/events/open.ts';
import { reportOpen } from '../../../src/feedback/report-open.ts';

interface Page {
  article?: string;
  opens?: string;
  visibilityState?: string;
  navigator?: { globalPrivacyControl?: boolean; doNotTrack?: string };
}

/** A page at rest; what it sends is written down. */
function rest({ article, opens, visibilityState = 'visible', navigator = {} }: Page) {
  const sent: [url: string, body: unknown][] = [];
  const feedback = article && { dataset: { article, site: 'help.example', locale: 'it' } };
  const text = Object.assign(new EventTarget(), {
    visibilityState,
    querySelector: () => feedback ?? null,
    body: { dataset: { endpoint: '/api/notes', ...(opens && { opens }) } },
  });
  vi.stubGlobal('document', text);
  vi.stubGlobal('navigator', navigator);
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    sent.push([url, JSON.parse(body)]);
    return new Response(null, { status: 202 });
  });
  reportOpen();
  return { sent, text };
}
afterEach(() => void vi.unstubAllGlobals());

describe('that an answer was opened', () => {
  const told = ['/api/notes/open', { v: 1, site: 'help.example', locale: 'it', article: 1013 }];

  it('is told as its number and language, and nothing else', () => {
    const { sent } = rest({ article: '1013' });
    expect(sent).toEqual([told]);
    expect(openSchema.safeParse(sent[0]?.[1]).success).toBe(true);
  });

  it('waits for who opened it behind another tab, or had it drawn ahead, and is told once', () => {
    const { sent, text } = rest({ article: '1013', visibilityState: 'hidden' });
    expect(sent).toEqual([]);
    text.dispatchEvent(new Event('visibilitychange'));
    text.dispatchEvent(new Event('visibilitychange'));
    expect(sent).toEqual([told]);
  });

  it.each<[string, Page]>([
    ['of a reader with Global Privacy Control', { article: '1', navigator: { globalPrivacyControl: true } }],
    ['of a reader with Do Not Track', { article: '1', navigator: { doNotTrack: '1' } }],
    ['where the site does not count', { article: '1', opens: 'off' }],
    ['of a page that is no answer', {}],
  ])('is not told %s', (_, page) => expect(rest(page).sent).toEqual([]));
});
