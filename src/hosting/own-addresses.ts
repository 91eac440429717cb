import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

/** The redirect to an address with trailing slash or base path; `undefined`: none, `null`: invalid. Otherwise Astro would show a page of its own. */
export function completeAddress(url: string, base: string): string | undefined | null {
  const { pathname, search } = URL.parse(url, 'http://localhost') ?? {};
  if (pathname === undefined || search === undefined) return null;
  try {
    decodeURI(pathname);
  } catch {
    return null;
  }
  if (pathname === '/' && base !== '/') return base;
  const isPage =
    `${pathname}/`.startsWith(base) &&
    /\/[^./@][^./]*$/.test(pathname) &&
    !/\/[@_]|\/(?:node_modules|src)\//.test(pathname);
  return isPage && !pathname.startsWith('//') ? `${pathname}/${search}` : undefined;
}

/** Redirects incomplete addresses before Astro sees them. In: the base path of the site. */
export function ownAddresses(base: string): Plugin {
  return {
    name: 'prontuario:own-addresses',
    configureServer(server) {
      const handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
        const to = completeAddress(request.url ?? '/', base);
        if (to === undefined || !/^(GET|HEAD)$/.test(request.method ?? '')) return next();
        response.statusCode = to === null ? 404 : 302;
        if (to !== null) response.setHeader('location', to);
        response.end();
      };
      server.httpServer?.once('listening', () => server.middlewares.stack.unshift({ route: '', handle }));
    },
  };
}
