import type { Channels } from '../../content/schema/channels.ts';
import { readTelephone } from '../../content/schema/telephone.ts';
import { problem, type Problem } from '../problems.ts';
import type { Path } from '../readers/yaml.ts';
import { textProblems, duplicateValues, type Setting } from './settings.ts';
import type { Settings } from '../model.ts';

const addressExamples: Record<string, [RegExp, string]> = {
  // The rest is for `readTelephone`.
  phone: [/\d/, '"+39 02 5550 1234"'],
  email: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'aiuto@esempio.it'],
  chat: [/^https:\/\/\S+$/, 'https://www.esempio.it/chat'],
  whatsapp: [/^https:\/\/\S+$/, 'https://wa.me/390255501234'],
};

const latestNight = '06:00';

/** What the channels must agree on among themselves and with the site. */
export function channelProblems(
  { file, yaml }: Setting<unknown>,
  { channels, holidays }: Channels,
  { locales }: Settings,
): Problem[] {
  if (!yaml) return [];
  const found = duplicateValues(
    { file, yaml },
    'id',
    channels.map(({ id }, index) => [id, ['channels', index, 'id']]),
  );
  const texts: [Path, Record<string, unknown>][] = holidays.map(({ name }, index) => [
    ['holidays', index, 'name'],
    name,
  ]);
  channels.forEach((channel, index) => {
    const path = ['channels', index];
    const [shape, example] = addressExamples[channel.kind] ?? [];
    const telephone = channel.kind === 'phone' ? readTelephone(channel.address ?? '') : undefined;
    const fault = telephone && 'fault' in telephone ? telephone : undefined;
    if (fault?.fault === 'several')
      found.push(
        problem('P-CHANNEL-PHONES', file, yaml.at([...path, 'address']), { channel: channel.id, first: fault.first }),
      );
    else if (fault?.fault === 'hyphen')
      found.push(
        problem('P-CHANNEL-EXTENSION', file, yaml.at([...path, 'address']), {
          channel: channel.id,
          first: fault.first,
          last: fault.last,
        }),
      );
    else if (fault || (shape && !shape.test(channel.address ?? '')))
      found.push(
        problem(
          'P-CHANNEL-ADDRESS',
          file,
          yaml.at(channel.address === undefined ? [...path, 'kind'] : [...path, 'address']),
          { channel: channel.id, kind: channel.kind, example: example ?? '' },
        ),
      );
    channel.hours?.forEach(({ from, to }, row) => {
      // Past midnight people work until the morning; what ends later was written the wrong way round.
      if (to <= from && (to > latestNight || from === to))
        found.push(problem('P-HOURS-ORDER', file, yaml.at([...path, 'hours', row, 'to']), { from, to }));
    });
    texts.push([[...path, 'label'], channel.label]);
    if (channel.note) texts.push([[...path, 'note'], channel.note]);
  });
  return found.concat(textProblems({ file, yaml }, texts, locales));
}
