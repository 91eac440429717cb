/** The components that a body may use; `src/components` draws them. */
export const components: Record<string, ComponentRule> = {
  Steps: { attributes: {}, content: 'list' },
  Note: { attributes: {}, content: 'text' },
  Warning: { attributes: {}, content: 'text' },
  Fact: { attributes: { name: 'fact' }, content: 'none', example: '<Fact name="delivery.fee" />' },
  Channel: { attributes: { id: 'channel' }, content: 'none', example: '<Channel id="phone" />' },
  Answer: { attributes: { id: 'answer' }, content: 'none', example: '<Answer id="1022" />' },
};

export interface ComponentRule {
  /** Every attribute is required; the value says what it names. */
  attributes: Record<string, 'fact' | 'channel' | 'answer'>;
  content: 'none' | 'text' | 'list';
  example?: string;
}

/** What to write in Markdown instead of an HTML tag. */
export const insteadOfHtml: Record<string, string> = {
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  a: '[…](/1022)',
  img: '![…](./….png)',
  code: '`…`',
  ul: '- …',
  ol: '1. …',
  li: '- …',
  h1: '## …',
  h2: '## …',
  h3: '### …',
  h4: '### …',
  table: '| … | … |',
  blockquote: '> …',
  details: '## …',
  summary: '## …',
  hr: '***',
  del: '~~…~~',
};
