import type { Starter } from '../starter.ts';

export default {
  title: (company) => `${company} Help`,
  description: (company) =>
    `Answers from ${company} to the most common questions. And a real person when you need one.`,
  categories: {
    contact: {
      slug: 'contact-and-complaints',
      title: 'Contact and complaints',
      description: 'Talk to a person, tell us that something is wrong, report a mistake.',
    },
    safety: {
      slug: 'safety-and-data',
      title: 'Safety and data',
      description: 'Recognise fake messages, and see what these pages know about you.',
    },
  },
  reasons: {
    'not-my-case': 'It is not about my case',
    unclear: 'It is not clear',
    incomplete: 'Something is missing',
    wrong: 'It is wrong or out of date',
    'did-not-work': 'I followed the steps and it does not work',
  },
  channels: { email: 'E-mail', phone: 'Phone', whatsapp: 'WhatsApp', chat: 'Chat', form: 'Form' },
  owner: 'Unassigned',
  words: [],
  note: 'A text to start from: make it yours, and take out what does not hold for you. This line is not published.',
  answers: {
    contact: {
      slug: 'talk-to-a-person',
      question: 'How can I talk to a person?',
      answer:
        'The contact page lists every way to reach us, with opening hours and how soon we reply. Try the search first: the answer may already be here.',
      aliases: ['phone number', 'write to support', 'support opening hours', 'customer service'],
      body: `To begin with: {channel}.

This helps us help you at the first attempt. Tell us:

- what you wanted to do, and what happened instead;
- when it happened and, if there is one, the error message;
- the number or code that stands in our messages to you.

<Warning>

Never send us passwords, codes you received by text message, or a full card number. We do not need them.

</Warning>`,
    },
    complaint: {
      slug: 'make-a-complaint',
      question: 'How do I make a complaint?',
      answer:
        'Tell us what is wrong, when it happened and what you would like us to do. We reply within the time shown on the contact page. If the reply is not enough, say so: somebody else looks at your case.',
      aliases: ['I am not satisfied', 'I want to complain', 'nobody replied to me', 'speak to a manager'],
      body: `<Steps>

1. Open {channel} and start with the word **Complaint**.
2. Tell us the facts in order: what, when, who you have already spoken to.
3. Say what you would like: an explanation, a correction, something else.
4. Add photos or documents if they help. Keep a copy of what you send.

</Steps>

## If we do not agree

A complaint takes none of your rights away. If you are a consumer, a consumer association can advise you. You can also ask an alternative dispute resolution body before you go to court.`,
    },
    mistake: {
      slug: 'report-a-mistake',
      question: 'I found a mistake in an answer: how do I tell you?',
      answer:
        'At the end of the answer press “No”, choose the reason and say in a sentence what is wrong. Whoever looks after these pages reads it. If you need a reply, use the contact page instead.',
      aliases: ['the answer is wrong', 'out of date information', 'broken link', 'an answer is missing'],
      body: `You need no account, and we do not ask who you are. A sentence is enough: “step three is no longer there”, “the hours have changed”.

Did you look for something that is not here? Searches without results reach the writers too. New answers come from them.

Please put no names, phone numbers or other personal data into a comment. For a problem of your own, write here: {channel}.`,
    },
    fake: {
      slug: 'fake-messages',
      question: 'How do I recognise a fake message in your name?',
      answer:
        'If it hurries you, asks for passwords or codes, or leads to a site that is not ours, it is almost certainly fake. Do not open the link and do not reply. In doubt? Ask us through the contact page.',
      aliases: ['phishing', 'scam', 'suspicious text message', 'suspicious e-mail', 'I clicked the link'],
      body: `## The signs

- **Hurry or threats**: “last notice”, “your account will be closed”.
- **Prizes** you did not ask for.
- **Strange requests**: codes received by text message, gift cards, programs to install.
- **Another address** than ours, even by a single letter.

## If you have already replied

<Steps>

1. Change your password, also where you used the same one.
2. Did you give away card details? Call your bank at once and have the card blocked.
3. Keep the message and report it to the police.
4. Tell us too: {channel}.

</Steps>`,
    },
    data: {
      slug: 'my-data',
      question: 'What do you know about me when I use these pages?',
      answer:
        'Hardly anything. These pages set no cookies and do not recognise you from one visit to the next. Votes and searches arrive without name or address. What you write in a message is used to reply to you.',
      aliases: ['privacy', 'cookies', 'personal data', 'do you track me'],
      body: `- **Votes**: we learn that an answer helped or did not, not whom.
- **Searches**: we count the words people look for, to write the answers that are missing. If your browser asks not to be tracked, they are not sent.
- **Comments**: what looks like personal data is taken out before anybody reads them.
- **Messages**: they are read by whoever replies, with the contact details you chose.

Do you want to know what we keep about you, or have it erased? Write here: {channel}.`,
    },
  },
} satisfies Starter;
