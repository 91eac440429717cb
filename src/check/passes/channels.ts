import { kindOf } from '../../content/channel-kinds/registry.ts';
import type { Channel, ChannelsFile, OpeningHours } from '../../content/schema/channels.ts';
import { knownCountries, publicHolidays } from '../../content/public-holidays.ts';
import type { Problem } from '../problems.ts';
import type { Path, Setting, Settings } from '../model.ts';
import { duplicateValues, textProblems } from './settings.ts';
import { type Place, problem, unknownName } from '../rule.ts';
import { channelAddress, channelCategory, channelExtension, channelPhones } from '../rules/channels.ts';
import {
  holidayCountry,
  holidayOpen,
  holidayRegion,
  holidayShortened,
  hoursBreak,
  hoursOrder,
} from '../rules/opening-hours.ts';

const latestClosing = '06:00';
const dayMinutes = 24 * 60;
type ParsedSetting = Required<Pick<Setting<unknown>, 'file'>> & { yaml: NonNullable<Setting<unknown>['yaml']> };

/** Checks channels against each other and against the site. */
export function channelProblems(
  { file, yaml }: Setting<unknown>,
  channelsFile: ChannelsFile,
  { locales, categories }: Settings,
): Problem[] {
  if (!yaml) return [];
  const { channels } = channelsFile;
  const found = duplicateValues(
    { file, yaml },
    'id',
    channels.map(({ id }, index) => [id, ['channels', index, 'id']]),
  );
  const texts: [Path, Record<string, unknown>][] = holidayTexts(channelsFile);
  const known = categories?.map(({ id }) => id);
  channels.forEach((channel, index) => {
    const path = ['channels', index];
    found.push(...addressProblems({ file, yaml }, channel, path));
    channel.hours?.forEach((hours, row) =>
      found.push(...hoursProblems({ file, yaml }, hours, [...path, 'hours', row])),
    );
    channel.goodFor?.forEach((category, row) => {
      const place: Place = [file, yaml.at([...path, 'goodFor', row])];
      found.push(...unknownName(channelCategory, place, ['category', category, known]));
    });
    texts.push([[...path, 'label'], channel.label]);
    if (channel.note) texts.push([[...path, 'note'], channel.note]);
  });
  return found.concat(holidayProblems({ file, yaml }, channelsFile), textProblems({ file, yaml }, texts, locales));
}

function addressProblems({ file, yaml }: ParsedSetting, channel: Channel, path: Path): Problem[] {
  const { id, kind, address } = channel;
  const { isForm, fault: faultOf, example } = kindOf(channel);
  const fault = address === undefined ? (isForm ? undefined : ({ fault: 'form' } as const)) : faultOf(address);
  if (!fault) return [];
  const at = yaml.at(address === undefined ? [...path, 'kind'] : [...path, 'address']);
  if (fault.fault === 'several') return [problem(channelPhones, [file, at], { channel: id, first: fault.first })];
  if (fault.fault === 'ending') {
    const { first, sign, last } = fault;
    return [problem(channelExtension, [file, at], { channel: id, first, sign, last })];
  }
  return [problem(channelAddress, [file, at], { channel: id, kind, example })];
}

function hoursProblems({ file, yaml }: ParsedSetting, { from, to, breaks = [] }: OpeningHours, path: Path): Problem[] {
  // Hours past midnight end in the morning; a later end means that the two times were swapped.
  if (to <= from && (to > latestClosing || from === to))
    return [problem(hoursOrder, [file, yaml.at([...path, 'to'])], { from, to })];
  /** Minutes from the beginning of the hours to a time, past midnight too. */
  const after = (time: string) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const [first = 0, start = 0] = from.split(':').map(Number);
    return (hour * 60 + minute - first * 60 - start + dayMinutes) % dayMinutes;
  };
  const end = after(to) || dayMinutes;
  return breaks.flatMap((pause, row) =>
    after(pause.from) < after(pause.to) && after(pause.to) <= end
      ? []
      : [
          problem(hoursBreak, [file, yaml.at([...path, 'breaks', row, 'from'])], {
            pause: `${pause.from}–${pause.to}`,
            hours: `${from}–${to}`,
          }),
        ],
  );
}

function holidayTexts({ holidays }: ChannelsFile): [Path, Record<string, unknown>][] {
  const named = (days: readonly { name: Record<string, string> }[], path: Path) =>
    days.map(({ name }, index): [Path, Record<string, unknown>] => [[...path, index, 'name'], name]);
  if (Array.isArray(holidays)) return named(holidays, ['holidays']);
  return [...named(holidays.closed, ['holidays', 'closed']), ...named(holidays.shortened, ['holidays', 'shortened'])];
}

function holidayProblems({ file, yaml }: ParsedSetting, { holidays }: ChannelsFile): Problem[] {
  if (Array.isArray(holidays)) return [];
  const found: Problem[] = [];
  const { country, region, open, shortened } = holidays;
  shortened.forEach(({ from, to }, index) => {
    const day = ['holidays', 'shortened', index];
    if (!from && !to) found.push(problem(holidayShortened, [file, yaml.at(day)]));
    else if (from && to && to <= from) found.push(problem(hoursOrder, [file, yaml.at([...day, 'to'])], { from, to }));
  });
  if (!country) {
    if (region) found.push(problem(holidayRegion, [file, yaml.at(['holidays', 'region'])], { region, allowed: [] }));
    return found;
  }
  const { countries, regionsOf } = knownCountries();
  if (!countries.includes(country)) {
    found.push(problem(holidayCountry, [file, yaml.at(['holidays', 'country'])], { country }));
    return found;
  }
  const regions = regionsOf(country);
  if (region && !regions.includes(region)) {
    found.push(problem(holidayRegion, [file, yaml.at(['holidays', 'region'])], { region, allowed: regions }));
    return found;
  }
  open.forEach((day, index) => {
    const days = publicHolidays({ country, region }, [Number(day.slice(0, 4))], ['en']);
    if (!days.some(({ date }) => date === day))
      found.push(problem(holidayOpen, [file, yaml.at(['holidays', 'open', index])], { day, country }));
  });
  return found;
}
