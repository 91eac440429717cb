import { fileLimits, fileTypes, isHeic, type FileFault, type RefusedFile } from '../events/message-limits.ts';

/** The files chosen so far, in one or several steps. */
export interface ChosenFiles {
  /** Adds the files of the field to those chosen before; files that cannot be sent are replaced. */
  add(): void;
  /** Faults that are known before sending. */
  faults(): RefusedFile[];
  names(): string[];
}

const megabytes = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
const sizeOf = ({ size }: File) => `${megabytes.format(Math.max(0.1, size / 1024 / 1024))} MB`;
const isSame = (one: File, other: File) =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

function faultOf(file: File): FileFault | undefined {
  if (isHeic(file)) return 'heic';
  if (file.size > fileLimits.bytes) return 'large';
  // Files without a known type are checked by the collector.
  return file.type && !fileTypes.some((known) => known === file.type) ? 'type' : undefined;
}

/** Lists the chosen files, each removable. Browsers discard the first selection at the second. In: `drop`, the button's label. */
export function chosenFiles(input: HTMLInputElement, drop: string, changed: () => void): ChosenFiles {
  const list = document.createElement('ul');
  list.className = 'form-files';
  input.after(list);
  let chosen: File[] = [];

  function put(files: readonly File[]): void {
    chosen = [...files];
    const held = new DataTransfer();
    for (const file of chosen) held.items.add(file);
    input.files = held.files;
    list.replaceChildren(...chosen.map(row));
  }

  function row(file: File, at: number): HTMLLIElement {
    const li = document.createElement('li');
    const name = document.createElement('span');
    name.textContent = `${file.name} (${sizeOf(file)})`;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '×';
    button.ariaLabel = drop.replace('{name}', () => file.name);
    button.addEventListener('click', () => {
      put(chosen.filter((one) => one !== file));
      changed();
      (list.querySelectorAll('button')[Math.min(at, chosen.length - 1)] ?? input).focus();
    });
    li.append(name, button);
    return li;
  }

  return {
    add() {
      const more = [...(input.files ?? [])].filter((file) => !chosen.some((one) => isSame(one, file)));
      put([...chosen.filter((file) => !faultOf(file)), ...more]);
    },
    faults() {
      if (chosen.length > fileLimits.count) return [{ fault: 'many' }];
      return chosen.flatMap((file): RefusedFile[] => {
        const fault = faultOf(file);
        return fault ? [{ name: file.name, fault }] : [];
      });
    },
    names: () => chosen.map(({ name }) => name),
  };
}
