import { fileLimits, fileTypes, isHeic, type FileFault, type RefusedFile } from '../events/message-limits.ts';

/** The files that a reader has chosen, one after the other or at once. */
export interface ChosenFiles {
  /** Takes in what the field holds now, beside what was chosen before and can be sent: another choice stands for what cannot. */
  add(): void;
  /** What can be said against them before they are sent. */
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
  // What a browser cannot name is looked at where it arrives.
  return file.type && !fileTypes.some((known) => known === file.type) ? 'type' : undefined;
}

/**
 * Lists what was chosen, each with a button that takes it away. A browser forgets the first choice at the second; telephones offer one
 * photo at a time. In: the field, the words of the button (`{name}`), and what is done after a change.
 */
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
