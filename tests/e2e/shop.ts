/** The policy of a page of the shop, as strict as a page with the widget can have it. In: the origin of the help centre. */
export const shopPolicy = (origin: string): string =>
  [
    "default-src 'none'",
    `script-src ${origin}`,
    `frame-src ${origin}`,
    "style-src 'unsafe-inline'",
    // The icon of the page itself.
    'img-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** Styles of a page that mean no good. */
export const hostileStyles = `<style>
  * { all: unset !important; font: 40px fantasy !important; color: red !important }
  button, dialog, iframe, prontuario-help { display: none !important; transform: rotate(9deg) }
</style>`;

/** What of a page of the shop differs from test to test. */
export interface ShopPage {
  lang?: string;
  /** Further markup of its head. */
  head?: string;
  /** The digest that the script must have. */
  integrity?: string;
}

/** A page of the shop with the script of the widget. In: the origin of the help centre, what else its body holds. */
export const shopPage = (origin: string, body: string, { lang = 'it', head = '', integrity }: ShopPage = {}): string =>
  `<!doctype html><html lang="${lang}"><head><title>Shop</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">${head}</head>
<body><main><h1>Checkout</h1><a href="#a">Paga</a></main><script type="module" src="${origin}/widget.js"${integrity ? ` integrity="${integrity}"` : ''}></script>${body}</body></html>`;
