import type { icons as categoryIcons } from '../schema/category.ts';

type Name = (typeof categoryIcons)[number];

/** Strokes on a 24 × 24 grid, drawn for this project. */
export const icons = {
  basket:
    '<path d="M4 9.5h16l-1.5 9a1.5 1.5 0 0 1-1.5 1.2H7a1.5 1.5 0 0 1-1.5-1.2z"/><path d="m8 9.5 3-5.5m5 5.5L13 4M9.5 13v3.5m5-3.5v3.5"/>',
  truck:
    '<path d="M3 6.5h11v10H3zm11 3.5h3.6l3.4 3.4v3.1h-7z"/><circle cx="7.5" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',
  return: '<path d="M8 5 4 9l4 4"/><path d="M4 9h10.5a5.5 5.5 0 0 1 0 11H7"/>',
  card: '<rect x="3" y="5.5" width="18" height="13" rx="2"/><path d="M3 10h18M7 15h4"/>',
  apple:
    '<path d="M12 8c-1.6-1.3-6.5-1.6-6.5 4 0 4.2 2.5 8 4.5 8 .9 0 1.2-.5 2-.5s1.1.5 2 .5c2 0 4.5-3.8 4.5-8 0-5.6-4.9-5.3-6.5-4z"/><path d="M12 8c0-2.2 1-3.7 3-4.5"/>',
  person: '<circle cx="12" cy="8" r="3.7"/><path d="M4.5 20c.5-4 3.5-6 7.5-6s7 2 7.5 6"/>',
  ticket:
    '<path d="M3 7h18v3.5a1.6 1.6 0 0 0 0 3.2V17H3v-3.3a1.6 1.6 0 0 0 0-3.2z"/><path d="M14.5 7v2m0 2.5v1.5m0 2V17"/>',
  chat: '<path d="M4 5.5h16v10.5h-8l-4.5 3.7V16H4z"/><path d="M8 9.3h8m-8 3h5"/>',
  book: '<path d="M12 6.5C10 5 7 4.6 4 5v13.5c3-.4 6 0 8 1.5 2-1.5 5-1.9 8-1.5V5c-3-.4-6 0-8 1.5zm0 0V20"/>',
  gear: '<circle cx="12" cy="12" r="3"/><path d="M12 3.5v3m0 11v3M3.5 12h3m11 0h3M6 6l2.1 2.1m7.8 7.8L18 18M6 18l2.1-2.1m7.8-7.8L18 6"/>',
  star: '<path d="m12 4 2.5 5.2 5.7.7-4.2 3.9 1.1 5.7-5.1-2.8-5.1 2.8L8 13.8 3.8 9.9l5.7-.7z"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.7v.1"/>',
  link: '<path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1.2 1.2"/><path d="M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2"/>',
} satisfies Record<Name | 'link', string>;
