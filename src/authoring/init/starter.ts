/** A starter answer; `{channel}` is replaced by a link to the company's first channel. */
export interface StarterAnswer {
  slug: string;
  question: string;
  answer: string;
  aliases: string[];
  body: string;
}

export type ChannelName = 'email' | 'phone' | 'whatsapp' | 'chat' | 'form';

/** Starter content in one language: true of any company, or marked for completion. */
export interface Starter {
  /** The help centre's name, and its description. */
  title(company: string): string;
  description(company: string): string;
  categories: Record<'contact' | 'safety', { slug: string; title: string; description: string }>;
  reasons: Record<'not-my-case' | 'unclear' | 'incomplete' | 'wrong' | 'did-not-work', string>;
  channels: Record<ChannelName, string>;
  /** The owner of answers until somebody is named. */
  owner: string;
  /** Words in these texts that are missing in the dictionary. */
  words: string[];
  /** Comment for editors above each text. */
  note: string;
  answers: Record<'contact' | 'complaint' | 'mistake' | 'fake' | 'data', StarterAnswer>;
}
