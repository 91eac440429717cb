/** Where a video is played, and under which name `site.yaml` allows it. */
export interface Player {
  /** Name of the host as it is asked of `video.hosts`. */
  host: string;
  /** Address of the page to put in a frame. */
  address: string;
}

/** What is known of hosts whose videos have one address for people and another for frames. */
const providers: readonly {
  host: string;
  hosts: readonly string[];
  origin: string;
  player(url: URL): string | undefined;
}[] = [
  {
    host: 'www.youtube.com',
    hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'youtu.be', 'www.youtube-nocookie.com'],
    // Sets no cookie before the video is played.
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

/** The one name of a host that has several. */
export const videoHost = (host: string): string => providerOf(host)?.host ?? host;

/** The player of a video elsewhere; `undefined` where the address names none. */
export function playerOf(address: string): Player | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return undefined;
  const provider = providerOf(url.hostname);
  if (!provider) return { host: url.hostname, address: url.href };
  const player = provider.player(url);
  return player === undefined ? undefined : { host: provider.host, address: provider.origin + player };
}

/** The origins that the policy of the site must let frames come from. */
export const playerOrigins = (hosts: readonly string[]): string[] => [
  ...new Set(hosts.map((host) => providerOf(host)?.origin ?? `https://${host}`)),
];
