const known = new Map<string, Promise<string>>();

/** The question of an answer: the title at its short link below the locale's home. Empty when it cannot be had. */
export function questionOf(home: string, article: string): Promise<string> {
  const path = `${home}${article}/`;
  const question = known.get(path) ?? ask(path);
  known.set(path, question);
  return question;
}

function ask(path: string): Promise<string> {
  return new Promise((resolve) => {
    // Unlike DOMParser, a request parses a page without asking for trusted types: nothing in it can run.
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () =>
      resolve(request.status === 200 ? (request.responseXML?.querySelector('h1')?.textContent ?? '') : '');
    request.onerror = () => resolve('');
    request.open('GET', path);
    request.send();
  });
}
