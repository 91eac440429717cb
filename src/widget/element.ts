/**
 * `<prontuario-help>`: a button on any page of the company that opens the help centre in a panel. The panel is a page of the help
 * centre in a frame: nothing of it meets the styles, the scripts or the policy of the page around, and nothing is fetched before
 * it opens.
 *
 * Attributes: `lang`, `for` (id of a button of the page that opens the panel instead of the widget's own), `context` (name of one in
 * `contexts.yaml`; default: the one whose pages this is among), `inline` (no button: the panel stands where the element stands),
 * `scheme` (`light`, `dark`, or `auto`: the `color-scheme` of the page around; default: what the reader's system says). The panel
 * follows, since browsers tell a page in a frame the scheme of the frame (Media Queries 5, `prefers-color-scheme`); Safari does not.
 * Events: `prontuario-open`, `prontuario-close`. Parts: `button`, `panel`, `bar`, `frame`.
 * Custom properties: `--prontuario-accent`, `--prontuario-radius`, `--prontuario-height` (of one that is inline), and
 * `--prontuario-z-index`: where it is set, button and panel are at that height of the page instead of above all of it.
 */
import type { WidgetSettings } from './settings.ts';

/** Prepended by the build. */
declare const widgetSettings: WidgetSettings;

const { locales, defaultLocale, accent, radius, contexts } = widgetSettings;
/** The root of the help centre, where this script is. */
const home = import.meta.url.replace(/[^/]*$/, '');

// `!important` inside a shadow tree wins over any rule of the page around it (CSS Scoping, "important" reverses the order).
// Sizes in `em` of the reader's own letters: `rem` would be of the page around.
const css = `
:host{all:initial!important;font:500 medium/1.25 system-ui,sans-serif!important;color-scheme:light dark!important;display:inline!important;
  --accent:var(--prontuario-accent,light-dark(${accent.join()}));--corner:var(--prontuario-radius,${radius}px);
  --ground:light-dark(#fff,#191512);--text:light-dark(#241c16,#efe7dc);--line:light-dark(#8d7b69,#8d7e6f)}
:host([scheme=light]){color-scheme:light!important}
:host([scheme=dark]){color-scheme:dark!important}
:host([scheme=auto]){color-scheme:inherit!important}
:host([inline]){display:block!important;height:var(--prontuario-height,36em)!important}
:host([hidden]){display:none!important}
*{box-sizing:border-box;font:inherit}
[popover]{position:static;padding:0;border:0;background:none;color:inherit;overflow:visible}
button,a{min-height:2.75em;min-width:2.75em;cursor:pointer;color:inherit;text-decoration:none}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.open{position:fixed;inset-block-end:max(1em,env(safe-area-inset-bottom));inset-inline-end:1em;z-index:var(--prontuario-z-index,2147483000);
  display:flex;align-items:center;gap:.5em;padding:.75em 1.25em;border:1px solid transparent;border-radius:2em;background:var(--accent);
  color:light-dark(#fff,#1a120c);box-shadow:0 .25em 1em rgb(0 0 0/25%)}
/* Its shadow would show beside the panel. */
.open:has(+dialog[open]){visibility:hidden}
dialog{position:fixed;inset:auto;inset-block-end:1em;inset-inline-end:1em;z-index:var(--prontuario-z-index,2147483000);
  width:25em;max-width:calc(100vw - 2em);height:42em;max-height:calc(100dvh - 2em);margin:0;padding:0;overflow:hidden;
  border:1px solid var(--line);border-radius:var(--corner);background:var(--ground);color:var(--text);box-shadow:0 .5em 2em rgb(0 0 0/30%)}
dialog[open],.inline{display:flex;flex-direction:column}
.inline{height:100%;border:1px solid var(--line);border-radius:var(--corner);overflow:hidden;background:var(--ground);color:var(--text)}
.bar{display:flex;gap:.25em;align-items:center;padding:.125em .375em;border-block-end:1px solid var(--line)}
.bar button,.bar a{white-space:nowrap;display:flex;align-items:center;justify-content:center;padding:0 .75em;border:0;background:none;border-radius:var(--corner)}
.bar :last-child{margin-inline-start:auto}
iframe{flex:1;width:100%;min-height:0;border:0}
@media(width<30rem){dialog{inset:0;width:100%;max-width:none;height:100%;max-height:none;border:0;border-radius:0}}
@media print{:host{display:none!important}}
@media(forced-colors:active){.open{border-color:ButtonText}}
`;

/** Creates an element without parsing markup, so that Trusted Types need no policy. */
function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The site's locale for a tag: its own, its language's, or the default. */
function nearestLocale(tag: string): string {
  const known = Object.keys(locales);
  const same = (one: string) => known.find((locale) => locale.toLowerCase() === one.toLowerCase());
  return same(tag) ?? same(tag.split('-')[0] ?? '') ?? defaultLocale;
}

class HelpWidget extends HTMLElement {
  #frame: HTMLIFrameElement | undefined;
  #dialog: HTMLDialogElement | undefined;
  /** Link to the shown page outside of the frame. */
  #standaloneLink: HTMLAnchorElement | undefined;
  /** Target of a pressed link, until it is loaded. */
  #pendingUrl: string | undefined;
  /** Removes listeners when the element is disconnected. */
  #abort = new AbortController();
  /** Focused element before opening. */
  #previousFocus: Element | null = null;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const locale = nearestLocale(this.closest<HTMLElement>('[lang]')?.lang ?? navigator.language);
    const words = locales[locale]!;
    this.#frame = createElement('iframe', {
      part: 'frame',
      title: words.open,
      allow: 'clipboard-write',
      loading: 'lazy',
    });
    const start = createElement('button', { type: 'button' }, [words.start]);
    start.addEventListener('click', () => this.#load(words.panel), { signal });
    const whole = createElement('a', { target: '_blank', rel: 'noopener' }, [words.whole]);
    this.#standaloneLink = whole;
    addEventListener('message', (event) => this.#onMessage(event), { signal });
    const language = { lang: locale, dir: words.dir };
    if (this.hasAttribute('inline')) {
      const bar = createElement('div', { class: 'bar', part: 'bar' }, [start, whole]);
      root.replaceChildren(createElement('div', { class: 'inline', part: 'panel', ...language }, [bar, this.#frame]));
      this.#load(words.panel, false);
      return;
    }
    const close = createElement('button', { type: 'button' }, [words.close]);
    close.addEventListener('click', () => this.#dialog?.close(), { signal });
    const bar = createElement('div', { class: 'bar', part: 'bar' }, [start, whole, close]);
    this.#dialog = createElement('dialog', { part: 'panel', 'aria-label': words.open, ...language }, [
      bar,
      this.#frame,
    ]);
    this.#dialog.addEventListener('close', () => this.#closed(), { signal });
    this.#dialog.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.#dialog?.close();
      },
      { signal },
    );
    const own = this.getAttribute('for');
    const button = createElement(
      'button',
      { type: 'button', class: 'open', part: 'button', 'aria-haspopup': 'dialog', ...language },
      [words.open],
    );
    if (own) {
      // Found when it is pressed: scripts of the page may make it later, or again.
      const isOwn = (target: EventTarget) => (target as Element).id === own;
      document.addEventListener('click', (event) => event.composedPath().some(isOwn) && this.show(), { signal });
    } else button.addEventListener('click', () => this.show(), { signal });
    const layer = createElement('div', {}, [...(own ? [] : [button]), this.#dialog]);
    root.replaceChildren(layer);
    // The top layer is not affected by the page's styles (CSS Positioned Layout 4).
    if (getComputedStyle(this).getPropertyValue('--prontuario-z-index') || !layer.showPopover) return;
    layer.popover = 'manual';
    layer.showPopover();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.shadowRoot?.replaceChildren();
  }

  show(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    this.#previousFocus = document.activeElement;
    const { panel } = locales[dialog.lang]!;
    if (!this.#frame?.src) this.#load(panel);
    // Modal on narrow screens only, where it covers the page.
    if (matchMedia('(width<30rem)').matches) dialog.showModal();
    else dialog.show();
    this.#frame?.focus();
    this.dispatchEvent(new CustomEvent('prontuario-open', { bubbles: true }));
  }

  /** Closes the panel, keeping its content. */
  close(): void {
    this.#dialog?.close();
  }

  /** In: `isAsked`, whether the reader opened it: otherwise it must not take the focus. */
  #load(panel: string, isAsked = true): void {
    const url = new URL(panel, home);
    if (!isAsked) url.searchParams.set('inline', '');
    const here = location.origin + location.pathname;
    const context = this.getAttribute('context') ?? contexts.find(([, pages]) => new RegExp(pages).test(here))?.[0];
    if (context) url.searchParams.set('ctx', context);
    const frame = this.#frame!;
    // A new frame: changing the fragment would only scroll.
    if (frame.src) frame.replaceWith((this.#frame = frame.cloneNode() as HTMLIFrameElement));
    this.#pendingUrl = undefined;
    // The frame's location is not readable: without a message the link leads to the home page.
    this.#frame!.onload = () => {
      this.#standaloneLink!.href = this.#pendingUrl ?? new URL(panel.replace(/widget\/panel\/$/, ''), home).href;
      this.#pendingUrl = undefined;
    };
    this.#frame!.src = url.href;
    // WebKit: a cross-origin frame can focus its field only when it has the focus.
    if (isAsked) this.#frame!.focus();
  }

  #closed(): void {
    const own = this.shadowRoot?.querySelector<HTMLElement>('.open');
    (this.#previousFocus === this ? own : (this.#previousFocus as HTMLElement | null))?.focus();
    this.dispatchEvent(new CustomEvent('prontuario-close', { bubbles: true }));
  }

  /** Messages of the panel: close on Escape, or the address of the shown page. */
  #onMessage({ source, origin, data }: MessageEvent): void {
    if (source !== this.#frame?.contentWindow || origin !== new URL(home).origin) return;
    if (data === 'prontuario-close') this.close();
    else if (String(data).startsWith(home)) this.#pendingUrl = data;
  }
}

if (!customElements.get('prontuario-help')) customElements.define('prontuario-help', HelpWidget);
