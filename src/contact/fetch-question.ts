const known = new Map<string, Promise<Document | null>>();

/** The question of an answer: the title of the page at its short link below the locale's home. Empty when it fails. */
export async function questionOf(home: string, article: string): Promise<string> {
  const page = await pageAt(`${home}${article}/`);
  return page?.querySelector('h1')?.textContent ?? '';
}

/** The number of the answer at an address of this site; empty when the page has none. */
export async function answerAt(path: string): Promise<string> {
  const page = await pageAt(path);
  return page?.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
}

function pageAt(path: string): Promise<Document | null> {
  const page = known.get(path) ?? fetchPage(path);
  known.set(path, page);
  return page;
}

function fetchPage(path: string): Promise<Document | null> {
  return new Promise((resolve) => {
    // Unlike DOMParser, a request parses a page without trusted types; no script in it runs.
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
    request.onerror = () => resolve(null);
    request.open('GET', path);
    request.send();
  });
}
