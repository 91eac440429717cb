import { Hono } from 'hono';
import { createCollector, type Collector } from '../collector/create-collector.ts';
import type { Content } from '../content/load.ts';

/** The origins by which a browser on this machine may reach a local port. */
function localOrigins(port: number): string[] {
  return ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${port}`);
}

export function openLocalCollector({ site, channels }: Pick<Content, 'site' | 'channels'>, port: number) {
  return createCollector({ site, channels, origins: localOrigins(port) });
}

/** The path of the collector when it is on the site's own origin; `undefined` for another one. */
export function ownEndpoint({ collector, url }: Content['site']): string | undefined {
  const { origin, pathname } = new URL(collector.endpoint, url);
  return origin === new URL(url).origin ? pathname : undefined;
}

export function collectorPaths(site: Content['site']): string[] {
  return [ownEndpoint(site) ?? [], '/healthz', '/readyz', '/metrics'].flat();
}

export function sameOrigin(pages: Hono, collector: Pick<Collector, 'app'>, site: Content['site']): Hono {
  const app = new Hono();
  for (const path of collectorPaths(site))
    app.all(`${path}/*`, (context) => collector.app.fetch(context.req.raw, context.env));
  app.all('*', (context) => pages.fetch(context.req.raw, context.env));
  return app;
}
