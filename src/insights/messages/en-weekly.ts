import type { itWeekly } from './it-weekly.ts';

export const enWeekly: typeof itWeekly = {
  title: '{owner}, the week from {from} to {to}',
  whole: 'The whole site',
  helped: 'Helpful: {share} of {votes}',
  votes: { one: '{n} vote', other: '{n} votes' },
  readers: { one: 'Searched for by one reader', other: 'Searched for by {n} readers' },
  nearest: 'The nearest',
  nothing: 'There is nothing to mend this week: thank you.',
  attached: 'The whole report is attached: open it in a browser.',
  noOwners:
    'Nobody to send it to: in site.yaml, below “owners”, write the name of an owner and their address, such as “owners: { {example}: name@company.example }”.',
  unknownOwner: 'owners.{owner} in site.yaml: no published answer has this owner. There are: {known}.',
  sent: '{owner}: sent',
  known: '{owner}: sent before for this week',
  unsure: '{owner}: an earlier sending was cut off, and may have arrived. To send it again delete {file}',
  failed: '{owner}: not sent ({why}). Try the same command again later: who has it already gets it no second time.',
  refused: '{owner}: refused ({why}). Look at the address in site.yaml and the variables PRONTUARIO_REPORT_….',
  noMailbox: 'Sending by e-mail needs PRONTUARIO_REPORT_SMTP (smtps://user:password@host) and PRONTUARIO_REPORT_FROM.',
};
