import type { Starter } from '../starter.ts';

export default {
  title: (company) => `Aiuto ${company}`,
  description: (company) => `Le risposte di ${company} alle domande più comuni. E una persona vera quando serve.`,
  categories: {
    contact: {
      slug: 'contatti-e-reclami',
      title: 'Contatti e reclami',
      description: 'Parlare con una persona, dirci che qualcosa non va, segnalare un errore.',
    },
    safety: {
      slug: 'sicurezza-e-dati',
      title: 'Sicurezza e dati',
      description: 'Riconoscere i messaggi falsi e sapere che cosa resta di te in queste pagine.',
    },
  },
  reasons: {
    'not-my-case': 'Non riguarda il mio caso',
    unclear: 'Non è chiara',
    incomplete: 'Manca qualcosa',
    wrong: 'È sbagliata o non più valida',
    'did-not-work': 'Ho seguito i passi ma non funziona',
  },
  channels: { email: 'E-mail', phone: 'Telefono', whatsapp: 'WhatsApp', chat: 'Chat', form: 'Modulo' },
  owner: 'Da assegnare',
  words: ['cookie'],
  note: 'Testo di partenza: adattalo, e togli ciò che per voi non vale. Questa riga non si pubblica.',
  answers: {
    contact: {
      slug: 'come-contattarci',
      question: 'Come posso parlare con una persona?',
      answer:
        'Nella pagina dei contatti trovi tutti i modi per raggiungerci, con gli orari e il tempo entro cui rispondiamo. Prima prova la ricerca: forse la risposta è già qui.',
      aliases: ['numero di telefono', 'scrivere all’assistenza', 'orari dell’assistenza', 'parlare con un operatore'],
      body: `Per cominciare: {channel}.

Così ti aiutiamo al primo colpo. Raccontaci:

- che cosa volevi fare e che cosa è successo invece;
- quando è successo e, se c'è, il messaggio di errore;
- il numero o il codice che trovi nelle nostre comunicazioni.

<Warning>

Non mandarci mai password, codici ricevuti per SMS o il numero completo di una carta: non ci servono.

</Warning>`,
    },
    complaint: {
      slug: 'fare-un-reclamo',
      question: 'Come faccio un reclamo?',
      answer:
        'Scrivici che cosa non va, quando è successo e che cosa ti aspetti da noi. Ti rispondiamo entro il tempo indicato nella pagina dei contatti. Se la risposta non ti basta, diccelo: il caso passa a un’altra persona.',
      aliases: ['sono insoddisfatto', 'voglio lamentarmi', 'nessuno mi ha risposto', 'parlare con un responsabile'],
      body: `<Steps>

1. Apri {channel} e scrivi per prima cosa la parola **Reclamo**.
2. Racconta i fatti in ordine: che cosa, quando, con chi hai già parlato.
3. Di' che cosa chiedi: una spiegazione, una correzione, qualcos'altro.
4. Se aiutano, aggiungi foto o documenti. Conserva una copia di ciò che mandi.

</Steps>

## Se non siamo d'accordo

Un reclamo non toglie niente ai tuoi diritti. Se sei un consumatore, puoi chiedere aiuto a un'associazione di consumatori. Puoi anche rivolgerti a un organismo di conciliazione, prima di andare davanti a un giudice.`,
    },
    mistake: {
      slug: 'segnalare-un-errore',
      question: 'Ho trovato un errore in una risposta: come ve lo dico?',
      answer:
        'In fondo alla risposta premi «No», scegli il motivo e scrivi in una frase che cosa non va. Lo legge chi cura queste pagine. Se invece aspetti una risposta, usa la pagina dei contatti.',
      aliases: ['la risposta è sbagliata', 'informazione non aggiornata', 'il link non funziona', 'manca una risposta'],
      body: `Non serve registrarsi, e non chiediamo chi sei. Basta una frase: «il terzo passo non c'è più», «gli orari sono cambiati».

Cercavi qualcosa che qui non c'è? Anche le ricerche senza risultati arrivano a chi scrive. Da quelle nascono le risposte nuove.

Nel commento non mettere nomi, numeri di telefono o altri dati personali. Per un problema tuo scrivi qui: {channel}.`,
    },
    fake: {
      slug: 'messaggi-falsi',
      question: 'Come riconosco un messaggio falso a nome vostro?',
      answer:
        'Se mette fretta, chiede password o codici, o porta a un sito che non è il nostro, è quasi certamente falso. Non aprire il link e non rispondere. Hai un dubbio? Chiedi a noi dalla pagina dei contatti.',
      aliases: ['phishing', 'truffa', 'sms sospetto', 'e-mail sospetta', 'ho cliccato sul link'],
      body: `## I segni

- **Fretta o minacce**: «ultimo avviso», «il tuo account sarà chiuso».
- **Premi** che non hai chiesto.
- **Richieste strane**: codici ricevuti per SMS, carte regalo, programmi da installare.
- **Un indirizzo diverso** dal nostro, anche di una sola lettera.

## Se hai già risposto

<Steps>

1. Cambia la password, anche dove ne usavi una uguale.
2. Hai dato i dati di una carta? Chiama subito la tua banca e falla bloccare.
3. Conserva il messaggio e fai denuncia alla polizia.
4. Scrivilo anche a noi: {channel}.

</Steps>`,
    },
    data: {
      slug: 'i-miei-dati',
      question: 'Che cosa sapete di me quando uso queste pagine?',
      answer:
        'Quasi niente. Queste pagine non usano cookie e non ti riconoscono da una visita all’altra. Voti e ricerche arrivano senza nome né indirizzo. Quello che scrivi in un messaggio serve a risponderti.',
      aliases: ['privacy', 'cookie', 'dati personali', 'mi tracciate'],
      body: `- **Voti**: sappiamo che una risposta è servita oppure no, non a chi.
- **Ricerche**: contiamo le parole cercate, per scrivere le risposte che mancano. Se il tuo browser chiede di non essere seguito, non le mandiamo.
- **Commenti**: togliamo ciò che somiglia a un dato personale prima che qualcuno li legga.
- **Messaggi**: li legge chi ti risponde, con il recapito che hai scelto tu.

Vuoi sapere che cosa conserviamo di te, o farlo cancellare? Scrivi qui: {channel}.`,
    },
  },
} satisfies Starter;
