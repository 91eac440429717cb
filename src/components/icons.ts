import type { icons as categoryIcons } from '../content/schema/category.ts';

type Name = (typeof categoryIcons)[number];

/** Paths of strokes on a 24 × 24 grid, drawn for this project; `.icon` in the styles says how they are stroked. */
export const icons = {
  basket: 'M4 9.5h16l-1.5 9a1.5 1.5 0 0 1-1.5 1.2H7a1.5 1.5 0 0 1-1.5-1.2zM8 9.5l3-5.5m5 5.5L13 4M9.5 13v3.5m5-3.5v3.5',
  truck:
    'M3 6.5h11v10H3zm11 3.5h3.6l3.4 3.4v3.1h-7zM5.5 17.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0zM15 17.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0z',
  return: 'M8 5 4 9l4 4M4 9h10.5a5.5 5.5 0 0 1 0 11H7',
  card: 'M5 5.5h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2zM3 10h18M7 15h4',
  apple:
    'M12 8c-1.6-1.3-6.5-1.6-6.5 4 0 4.2 2.5 8 4.5 8 .9 0 1.2-.5 2-.5s1.1.5 2 .5c2 0 4.5-3.8 4.5-8 0-5.6-4.9-5.3-6.5-4zM12 8c0-2.2 1-3.7 3-4.5',
  person: 'M8.3 8a3.7 3.7 0 1 0 7.4 0 3.7 3.7 0 1 0-7.4 0zM4.5 20c.5-4 3.5-6 7.5-6s7 2 7.5 6',
  ticket: 'M3 7h18v3.5a1.6 1.6 0 0 0 0 3.2V17H3v-3.3a1.6 1.6 0 0 0 0-3.2zM14.5 7v2m0 2.5v1.5m0 2V17',
  chat: 'M4 5.5h16v10.5h-8l-4.5 3.7V16H4zM8 9.3h8m-8 3h5',
  book: 'M12 6.5C10 5 7 4.6 4 5v13.5c3-.4 6 0 8 1.5 2-1.5 5-1.9 8-1.5V5c-3-.4-6 0-8 1.5zm0 0V20',
  gear: 'M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0zM12 3.5v3m0 11v3M3.5 12h3m11 0h3M6 6l2.1 2.1m7.8 7.8L18 18M6 18l2.1-2.1m7.8-7.8L18 6',
  star: 'm12 4 2.5 5.2 5.7.7-4.2 3.9 1.1 5.7-5.1-2.8-5.1 2.8L8 13.8 3.8 9.9l5.7-.7z',
  info: 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0zM12 11v5.5M12 7.7v.1',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2',
} satisfies Record<Name | 'link', string>;
