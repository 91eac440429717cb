import { describe, expect, test } from 'vitest';
import { messageBlocks, plainMarks, whatsappMarks } from '../../../src/desk/message-text.ts';
import { deskAnswer, maxSocialChars, repliesTo } from '../../../src/desk/replies.ts';
import { tonesSchema } from '../../../src/content/schema/tone.ts';
import { articleOf, content, withArticle } from '../pages/content.ts';

const plain = { ...content, tone: {} };
const cost = () => articleOf(plain, 1010, 'it');
const withAnswer = (answer: string, tone = {}) => {
  const changed = { ...withArticle(1010, 'it', { answer }), tone: tonesSchema.parse(tone) };
  return repliesTo(changed, articleOf(changed, 1010, 'it'));
};

describe('the reply of each channel', () => {
  test('has link and number, and its figures filled in, for every answer of the site', () => {
    for (const article of content.articles.filter(({ status }) => status === 'published')) {
      const replies = repliesTo(content, article);
      for (const [channel, text] of Object.entries(replies)) {
        expect(text, `${channel} ${article.file}`).toContain(`/${article.id}`);
        expect(text, `${channel} ${article.file}`).not.toMatch(/\{[\w.-]+\}|undefined|<\/?[A-Z]/);
      }
      expect(replies.social.length, article.file).toBeLessThanOrEqual(maxSocialChars);
    }
  });

  test('says nothing of pictures', () => {
    const article = articleOf(content, 1013, 'it');
    const picture = /!\[(.+)\]/.exec(article.body)?.[1];
    expect(picture).toBeTruthy();
    const { email, whatsapp } = repliesTo(content, article);
    expect(email).toContain('Quando chiamarci');
    for (const text of [email, whatsapp]) expect(text).not.toContain(picture);
  });

  test('in public is as many whole sentences as fit beside the link', () => {
    const long = `La consegna costa 3,90 €. ${'Il prezzo è uguale per tutti. '.repeat(12)}`.trim();
    const { social } = withAnswer(long);
    expect(social.length).toBeLessThanOrEqual(maxSocialChars);
    expect(social).toMatch(
      /^La consegna costa 3,90 €\. (Il prezzo è uguale per tutti\. ){6,8}Risposta 1010: https:\S+\/1010\/$/,
    );
  });

  test('in public is the question where not even the first sentence fits', () => {
    const { social } = withAnswer(`La consegna ${'costa sempre uguale e '.repeat(14)}basta.`);
    expect(social).toBe('Quanto costa la consegna? Risposta 1010: https://aiuto.dispensa.example/1010/');
  });

  test('never ends a public message inside a fact that has a full stop of its own', () => {
    const facts = {
      ...content.facts,
      'company.name': { type: 'text' as const, value: { it: 'Dispensa S.r.l. Via Roma', en: 'Dispensa' } },
    };
    const article = {
      ...cost(),
      answer: `${'Si paga alla cassa. '.repeat(9)}La fattura la fa Dispensa S.r.l. Via Roma, e arriva ${'presto e '.repeat(8)}bene.`,
    };
    const { social } = repliesTo({ ...plain, facts }, article);
    expect(social).toMatch(/Si paga alla cassa\. Risposta 1010/);
    expect(social).not.toContain('Dispensa S.r.l.');
  });

  test('in a chat uses the marks of WhatsApp, in a letter none', () => {
    const { whatsapp, email } = repliesTo(plain, cost());
    expect(whatsapp).toMatch(/^Ciao!\n\nLa consegna costa 3,90\s€\./);
    expect(whatsapp).toMatch(/^- \*Meno di 40\s€\* – /m);
    expect(email).toMatch(/^Ciao,\n\nLa consegna costa/);
    expect(email).not.toContain('*');
    expect(email).toMatch(
      /Risposta 1010: \S+\n\nSe qualcosa non torna, scrivici pure\.\n\nIl servizio clienti di Dispensa$/,
    );
  });

  test('to say has figures in words and an address that can be said', () => {
    expect(repliesTo(plain, cost()).phone).toMatch(
      /^La consegna costa tre euro e novanta\..*È la risposta 1010: la ritrovi su aiuto\.dispensa\.example\/1010\.$/,
    );
  });

  test('says "Lei" and begins and ends as tone.yaml says, an empty text leaving a part out', () => {
    const tone = { it: { formal: true, email: { greeting: 'Gentile cliente {company},', closing: '' } } };
    const { email, whatsapp, phone } = withAnswer('La consegna costa 3,90 €.', tone);
    expect(email).toMatch(/^Gentile cliente Dispensa,\n\n/);
    expect(email).toMatch(/1010\/\n\nIl servizio clienti di Dispensa$/);
    expect(whatsapp).toMatch(/^Buongiorno!/);
    expect(phone).toContain('la ritrova su');
  });

  test('is there in every language in which the answer is written', () => {
    expect(Object.keys(deskAnswer(content, 1010)).sort()).toEqual(['en', 'it']);
  });
});

describe('a Markdown text in a message', () => {
  const text =
    '## Prima\n\nApri [il **carrello**](https://a.example/c) o [scrivi](mailto:a@a.example).\n\n1. uno\n2. due\n   - tre\n';

  test('keeps headings with what they head, numbers lists and puts addresses behind words', () => {
    expect(messageBlocks(text, whatsappMarks)).toEqual([
      '*Prima*\nApri il *carrello* (https://a.example/c) o scrivi.',
      '1. uno\n2. due\n  - tre',
    ]);
    expect(messageBlocks(text, plainMarks)[0]).toBe('Prima\nApri il carrello (https://a.example/c) o scrivi.');
  });
});
