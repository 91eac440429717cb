import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Edits to a content folder, collected first and written together. */
export class ContentChanges {
  readonly root: string;
  readonly #texts = new Map<string, string | undefined>();

  constructor(root: string) {
    this.root = root;
  }

  read(file: string): string {
    const text = this.#texts.get(file);
    return text ?? readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string): void {
    this.#texts.set(file, text);
  }

  edit(file: string, change: (text: string) => string): void {
    this.write(file, change(this.read(file)));
  }

  exists(file: string): boolean {
    return this.#texts.has(file) ? this.#texts.get(file) !== undefined : existsSync(join(this.root, file));
  }

  rename(from: string, to: string): void {
    this.write(to, this.read(from));
    this.#texts.set(from, undefined);
  }

  /** Writes all edits atomically per file. Out: the affected files, sorted. */
  apply(): string[] {
    for (const [file, text] of this.#texts) {
      const path = join(this.root, file);
      if (text === undefined) {
        rmSync(path, { force: true });
        try {
          rmdirSync(dirname(path));
        } catch {
          // The folder is not empty.
        }
        continue;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new~`, text);
      renameSync(`${path}.new~`, path);
    }
    return [...this.#texts.keys()].sort();
  }
}
