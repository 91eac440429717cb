/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page to render; in `npm run dev` it is found by its address. */
    route?: import('./pages/_routes.ts').Route;
    body?: import('./components/article-body.ts').RenderedBody | undefined;
    /** Digest of the widget's script, for pages that run this very one; unknown in `npm run dev`. */
    widgetIntegrity?: string | undefined;
    /** The answer being rendered: components in its body read its language from here. */
    article?: import('./content/load.ts').Article;
    /** In `npm run dev`: the content as it is now. */
    readonly content?: import('./content/load.ts').Content;
    /** In `npm run dev`: a file of search, made from that content. */
    searchFile?(name: string): Promise<string | undefined>;
  }
}

declare module 'virtual:article-bodies' {
  type Body = Pick<import('astro').MDXInstance<object>, 'Content' | 'getHeadings'>;
  const bodies: Record<string, () => Promise<Body>>;
  export default bodies;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}

interface DocumentEventMap {
  /** A query has settled in one of the page's search fields. */
  'prontuario:search': CustomEvent<{ query: string; results: number }>;
  /** A reader chose an answer from the results. */
  'prontuario:choose': CustomEvent<{ query: string; results: number; rank: number; article: number }>;
}

/** The used part of the Trusted Types API (https://www.w3.org/TR/trusted-types/), which not every browser has. */
// eslint-disable-next-line no-var -- `let` would not make it a property of `globalThis`
declare var trustedTypes:
  | {
      defaultPolicy: unknown;
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    }
  | undefined;
