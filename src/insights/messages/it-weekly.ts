import type { Plural } from '../../i18n/index.ts';

/** The weekly page of an owner, and what the command says of sending it. `{…}` places are filled in. */
export const itWeekly = {
  title: '{owner}, la settimana dal {from} al {to}',
  whole: 'Tutto il sito',
  helped: 'Utile: {share} su {votes}',
  votes: { one: '{n} voto', other: '{n} voti' } as Plural,
  readers: { one: 'Cercata da un lettore', other: 'Cercata da {n} lettori' } as Plural,
  nearest: 'La più vicina',
  nothing: 'Questa settimana non c’è niente da sistemare: grazie.',
  attached: 'In allegato il rapporto completo: si apre con il browser.',
  noOwners:
    'Nessuno a cui mandarlo: in site.yaml scrivi sotto “owners” il nome di chi risponde e il suo indirizzo, per esempio “owners: { {example}: nome@azienda.example }”.',
  unknownOwner: 'owners.{owner} in site.yaml: nessuna risposta pubblicata ha questo responsabile. Ci sono: {known}.',
  sent: '{owner}: spedito',
  known: '{owner}: già spedito per questa settimana',
  unsure: '{owner}: una spedizione si è interrotta, forse è arrivata. Per rimandarla cancella {file}',
  failed:
    '{owner}: non spedito ({why}). Riprova più tardi con lo stesso comando: chi l’ha già avuto non lo riceve di nuovo.',
  refused: '{owner}: rifiutato ({why}). Controlla l’indirizzo in site.yaml e le variabili PRONTUARIO_REPORT_….',
  noMailbox:
    'Per spedire per e-mail servono PRONTUARIO_REPORT_SMTP (smtps://utente:password@server) e PRONTUARIO_REPORT_FROM.',
};
