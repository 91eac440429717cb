/** The player of a video, and its name in `site.yaml`. */
export interface Player {
  /** Host name to list in `video.hosts`. */
  host: string;
  /** Address for the frame. */
  address: string;
}

/** Hosts whose videos have different addresses for pages and frames. */
const providers: readonly {
  host: string;
  hosts: readonly string[];
  origin: string;
  player(url: URL): string | undefined;
}[] = [
  {
    host: 'www.youtube.com',
    hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'youtu.be', 'www.youtube-nocookie.com'],
    // Sets no cookie before playback.
    origin: 'https://www.youtube-nocookie.com',
    player({ hostname, pathname, searchParams }) {
      const id = searchParams.get('v') ?? /^\/(?:embed\/|shorts\/|live\/)?([\w-]{6,})\/?$/.exec(pathname)?.[1];
      return id && (hostname === 'youtu.be' || pathname !== '/') && /^[\w-]+$/.test(id)
        ? `/embed/${id}?autoplay=1`
        : undefined;
    },
  },
  {
    host: 'vimeo.com',
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    origin: 'https://player.vimeo.com',
    player({ pathname }) {
      const id = /^\/(?:video\/)?(\d+)\/?$/.exec(pathname)?.[1];
      return id && `/video/${id}?dnt=1&autoplay=1`;
    },
  },
];

const providerOf = (host: string) => providers.find(({ hosts }) => hosts.includes(host));

/** The canonical name of a host that has several. */
export const videoHost = (host: string): string => providerOf(host)?.host ?? host;

/** The player of a video address; `undefined` for other addresses. */
export function playerOf(address: string): Player | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return undefined;
  const provider = providerOf(url.hostname);
  if (!provider) return { host: url.hostname, address: url.href };
  const player = provider.player(url);
  return player === undefined ? undefined : { host: provider.host, address: provider.origin + player };
}

/** Origins of frames for the content security policy. */
export const playerOrigins = (hosts: readonly string[]): string[] => [
  ...new Set(hosts.map((host) => providerOf(host)?.origin ?? `https://${host}`)),
];
