/** Why an SVG picture may not be published, and the position. */
export interface SvgFault {
  /** It can run a script, loads from another host, is not well formed, or has no size. */
  kind: 'script' | 'foreign' | 'form' | 'size';
  text: string;
  start: number;
}

const token =
  /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<!DOCTYPE[^[\]<>]*>|<\?([\w:.-]+)[^]*?\?>|<\/([\w:.-]+)\s*>|<([\p{L}_][\p{L}\p{N}:._-]*)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>|[^<]+/uy;
const attribute = /([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

const activeElement = /^(script|foreignobject|iframe|embed|object|handler|listener|audio|video|canvas|html|body)$/;
/** Namespaces whose elements and attributes run scripts under other names. */
const activeSpaces = /^http:\/\/www\.w3\.org\/(1999\/xhtml|2001\/xml-events)\/?$/;
const dataPicture = /^data:image\/(png|jpeg|gif|webp|avif);base64,[a-z0-9+/=\s]*$/i;

const namedEntities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Decodes character references; `undefined` for an entity that only a document type could define. */
function decodeEntities(text: string): string | undefined {
  let known = true;
  const written = text.replace(/&(?:#(\d+)|#x([\da-f]+)|([^;\s&]*));?/gi, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[];
    const code = decimal ? Number(decimal) : hexadecimal ? parseInt(hexadecimal, 16) : undefined;
    if (code !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
    known &&= Object.hasOwn(namedEntities, name ?? '');
    return namedEntities[name ?? ''] ?? whole;
  });
  return known ? written : undefined;
}

const localName = (name: string) => name.replace(/^.*:/, '').toLowerCase();
const stripControls = (value: string) => value.replace(/[\s\p{Cc}]/gu, '');
const runsScript = (value: string) => /(javascript|vbscript):|data:(text|application)\//i.test(stripControls(value));

function referenceFault(value: string): SvgFault['kind'] | undefined {
  const address = value.trim();
  if (address === '' || address.startsWith('#') || dataPicture.test(address)) return undefined;
  return runsScript(address) ? 'script' : 'foreign';
}

/** The fault of a style. Escapes could hide an address, and are of no use in a drawing. */
function styleFault(css: string): SvgFault['kind'] | undefined {
  if (runsScript(css) || /expression\s*\(/i.test(css)) return 'script';
  if (/@import|\\|(?<![\w-])(?:-webkit-)?(?:image-set|image|src|cross-fade)\s*\(/i.test(css)) return 'foreign';
  for (const [, address = ''] of css.matchAll(/url\(\s*["']?([^"')]*)/gi)) {
    const fault = referenceFault(address);
    if (fault) return fault;
  }
  return undefined;
}

function attributeFault(element: string, name: string, value: string): SvgFault['kind'] | undefined {
  const key = localName(name);
  if (/^xmlns(:|$)/i.test(name)) return activeSpaces.test(value.trim()) ? 'script' : undefined;
  if (key.startsWith('on')) return 'script';
  if (name.toLowerCase() === 'xml:base') return 'foreign';
  if (key === 'href' || key === 'src') return referenceFault(value);
  // An animation may set the address of a link.
  if (key === 'attributename') return /^(href|on.*)$/.test(localName(value.trim())) ? 'script' : undefined;
  if (runsScript(value)) return 'script';
  return element !== '' && (key === 'style' || /[(\\]/.test(value)) && !name.includes(':')
    ? styleFault(value)
    : undefined;
}

/** The first reason not to publish an SVG picture. In: its text, and whether it must have a size. */
export function svgFault(text: string, sized = false): SvgFault | undefined {
  let inStyle = false;
  let root: string | undefined;
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const found = token.exec(text);
    const fault = (kind: SvgFault['kind'], words: string, at = start): SvgFault => ({
      kind,
      text: words.trim().slice(0, 60),
      start: at,
    });
    if (!found) return fault('form', text.slice(start).split('\n', 1)[0] ?? '');
    const [whole, data, instruction, closed, opened, attributes = ''] = found;
    if (instruction?.toLowerCase() === 'xml-stylesheet') return fault('foreign', whole);
    if (closed && localName(closed) === 'style') inStyle = false;
    if (inStyle && !opened && !closed) {
      const css = data ?? decodeEntities(whole);
      const kind = css === undefined ? 'form' : styleFault(css);
      if (kind) return fault(kind, whole);
    }
    if (!opened) continue;
    const element = localName(opened);
    root ??= element;
    if (root !== 'svg') return fault('form', whole);
    if (activeElement.test(element)) return fault('script', `<${opened}>`);
    inStyle = element === 'style' && !whole.endsWith('/>');
    const own = new Map<string, string>();
    for (const one of attributes.matchAll(attribute)) {
      const name = one[1] ?? '';
      const value = decodeEntities(one[2] ?? one[3] ?? '');
      const at = start + 1 + opened.length + one.index;
      if (value === undefined) return fault('form', one[0], at);
      const kind = attributeFault(element, name, value);
      if (kind) return fault(kind, one[0], at);
      own.set(name.toLowerCase(), value);
    }
    if (sized && !own.has('viewbox') && !(own.has('width') && own.has('height'))) return fault('size', whole);
    sized = false;
  }
  return root ? undefined : { kind: 'form', text: '', start: 0 };
}
