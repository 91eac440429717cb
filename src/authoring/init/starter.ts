/** A starter answer. In its texts `{channel}` is the first channel of the company, ready to be pressed. */
export interface StarterAnswer {
  slug: string;
  question: string;
  answer: string;
  aliases: string[];
  body: string;
}

export type ChannelName = 'email' | 'phone' | 'whatsapp' | 'chat' | 'form';

/** What a help centre begins with, in one language. All of it is true of any company, or says where to make it so. */
export interface Starter {
  /** Name of the help centre, and one sentence about it. */
  title(company: string): string;
  description(company: string): string;
  categories: Record<'contact' | 'safety', { slug: string; title: string; description: string }>;
  reasons: Record<'not-my-case' | 'unclear' | 'incomplete' | 'wrong' | 'did-not-work', string>;
  channels: Record<ChannelName, string>;
  /** Who is in charge of an answer until somebody is named. */
  owner: string;
  /** Words of these texts that the dictionary of the language has not. */
  words: string[];
  /** Above each text, for editors alone. */
  note: string;
  answers: Record<'contact' | 'complaint' | 'mistake' | 'fake' | 'data', StarterAnswer>;
}
