import type { Starter } from '../starter.ts';

export default {
  title: (company) => `Hilfe von ${company}`,
  description: (company) =>
    `Antworten von ${company} auf die häufigsten Fragen. Und ein Mensch, wenn Sie einen brauchen.`,
  categories: {
    contact: {
      slug: 'kontakt-und-beschwerden',
      title: 'Kontakt und Beschwerden',
      description: 'Mit einem Menschen sprechen, sich beschweren, einen Fehler melden.',
    },
    safety: {
      slug: 'sicherheit-und-daten',
      title: 'Sicherheit und Daten',
      description: 'Gefälschte Nachrichten erkennen, und was diese Seiten von Ihnen wissen.',
    },
  },
  reasons: {
    'not-my-case': 'Betrifft meinen Fall nicht',
    unclear: 'Ist nicht verständlich',
    incomplete: 'Es fehlt etwas',
    wrong: 'Ist falsch oder veraltet',
    'did-not-work': 'Ich habe alles befolgt, es klappt nicht',
  },
  channels: { email: 'E-Mail', phone: 'Telefon', whatsapp: 'WhatsApp', chat: 'Chat', form: 'Formular' },
  owner: 'Noch niemand',
  words: [],
  note: 'Ein Text für den Anfang: passen Sie ihn an, und streichen Sie, was bei Ihnen nicht gilt. Diese Zeile wird nicht veröffentlicht.',
  answers: {
    contact: {
      slug: 'mit-einem-menschen-sprechen',
      question: 'Wie kann ich mit einem Menschen sprechen?',
      answer:
        'Auf der Kontaktseite stehen alle Wege zu uns, mit Zeiten und der Frist, in der wir antworten. Versuchen Sie zuerst die Suche: vielleicht steht die Antwort schon hier.',
      aliases: ['Telefonnummer', 'an den Support schreiben', 'Servicezeiten', 'Kundendienst'],
      body: `Am einfachsten: {channel}.

So helfen wir Ihnen gleich beim ersten Mal. Schreiben Sie uns:

- was Sie tun wollten und was stattdessen geschah;
- wann es geschah, und wie die Fehlermeldung lautet;
- die Nummer, die in unseren Nachrichten an Sie steht.

<Warning>

Schicken Sie uns nie Passwörter, Codes aus einer SMS oder eine ganze Kartennummer. Wir brauchen sie nicht.

</Warning>`,
    },
    complaint: {
      slug: 'sich-beschweren',
      question: 'Wie beschwere ich mich?',
      answer:
        'Schreiben Sie uns, was nicht stimmt, wann es geschah und was Sie von uns erwarten. Wir antworten in der Frist, die auf der Kontaktseite steht. Reicht die Antwort nicht, sagen Sie es: dann prüft jemand anderes.',
      aliases: ['ich bin unzufrieden', 'Beschwerde', 'Reklamation', 'niemand antwortet mir'],
      body: `<Steps>

1. Öffnen Sie {channel} und beginnen Sie mit dem Wort **Beschwerde**.
2. Erzählen Sie der Reihe nach: was, wann, mit wem Sie schon gesprochen haben.
3. Sagen Sie, was Sie möchten: eine Erklärung, eine Korrektur, etwas anderes.
4. Legen Sie Fotos oder Unterlagen bei, wenn sie helfen. Behalten Sie eine Kopie.

</Steps>

## Wenn wir uns nicht einig werden

Eine Beschwerde nimmt Ihnen keines Ihrer Rechte. Sind Sie Verbraucher, berät Sie die Verbraucherzentrale. Sie können auch eine Schlichtungsstelle anrufen, bevor Sie vor Gericht gehen.`,
    },
    mistake: {
      slug: 'fehler-melden',
      question: 'In einer Antwort ist ein Fehler: wie sage ich es Ihnen?',
      answer:
        'Drücken Sie am Ende der Antwort auf „Nein“, wählen Sie den Grund und schreiben Sie in einem Satz, was nicht stimmt. Wer diese Seiten pflegt, liest es. Brauchen Sie selbst eine Antwort, nehmen Sie die Kontaktseite.',
      aliases: ['die Antwort ist falsch', 'veraltete Angabe', 'der Link geht nicht', 'eine Antwort fehlt'],
      body: `Sie brauchen kein Konto, und wir fragen nicht, wer Sie sind. Ein Satz genügt: „Schritt drei gibt es nicht mehr“, „die Zeiten sind andere“.

Haben Sie etwas gesucht, das hier fehlt? Auch Suchen ohne Ergebnis erreichen uns. Daraus werden neue Antworten.

Schreiben Sie in den Kommentar bitte keine Namen, Telefonnummern oder andere persönliche Daten. Für Ihr eigenes Anliegen: {channel}.`,
    },
    fake: {
      slug: 'gefaelschte-nachrichten',
      question: 'Woran erkenne ich eine gefälschte Nachricht in Ihrem Namen?',
      answer:
        'Wenn sie zur Eile drängt, Passwörter oder Codes verlangt oder auf eine fremde Seite führt, ist sie fast sicher gefälscht. Öffnen Sie den Link nicht und antworten Sie nicht. Im Zweifel fragen Sie uns über die Kontaktseite.',
      aliases: ['Phishing', 'Betrug', 'verdächtige SMS', 'verdächtige E-Mail', 'ich habe auf den Link gedrückt'],
      body: `## Die Zeichen

- **Eile oder Drohung**: „letzte Mahnung“, „Ihr Konto wird gesperrt“.
- **Gewinne**, um die Sie nicht gebeten haben.
- **Seltsame Bitten**: Codes aus einer SMS, Geschenkkarten, Programme zum Installieren.
- **Eine andere Adresse** als unsere, und sei es um einen Buchstaben.

## Wenn Sie schon geantwortet haben

<Steps>

1. Ändern Sie Ihr Passwort, auch dort, wo Sie das gleiche benutzt haben.
2. Haben Sie Kartendaten angegeben? Rufen Sie sofort Ihre Bank an und lassen Sie die Karte sperren.
3. Behalten Sie die Nachricht und erstatten Sie Anzeige.
4. Sagen Sie es auch uns: {channel}.

</Steps>`,
    },
    data: {
      slug: 'meine-daten',
      question: 'Was wissen Sie von mir, wenn ich diese Seiten benutze?',
      answer:
        'Fast nichts. Diese Seiten setzen keine Cookies und erkennen Sie beim nächsten Besuch nicht wieder. Stimmen und Suchen kommen ohne Namen und Adresse an. Was Sie uns schreiben, dient dazu, Ihnen zu antworten.',
      aliases: ['Datenschutz', 'Cookies', 'persönliche Daten', 'werde ich verfolgt'],
      body: `- **Stimmen**: wir erfahren, dass eine Antwort geholfen hat oder nicht, aber nicht wem.
- **Suchen**: wir zählen die gesuchten Wörter, um fehlende Antworten zu schreiben. Bittet Ihr Browser, nicht verfolgt zu werden, schicken wir sie nicht.
- **Kommentare**: was wie persönliche Daten aussieht, nehmen wir heraus, bevor jemand sie liest.
- **Nachrichten**: sie liest, wer Ihnen antwortet, mit den Angaben, die Sie gewählt haben.

Möchten Sie wissen, was wir von Ihnen aufbewahren, oder es löschen lassen? Schreiben Sie hier: {channel}.`,
    },
  },
} satisfies Starter;
