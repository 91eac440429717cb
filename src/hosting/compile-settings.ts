import type { Site } from '../content/schema/site.ts';

/** The part of the content that is compiled into the program. */
export interface CompileSettings {
  site: Site;
  /** Files of the articles that only the MDX compiler can render. */
  compiled: string[];
}

let currentSettings: CompileSettings | undefined;

/** Sets the settings of this process, so that it need not read the content again. */
export function setCompileSettings(settings: CompileSettings): void {
  currentSettings = settings;
}

/** The settings set in this process, else those of the content. */
export async function getCompileSettings(): Promise<CompileSettings> {
  if (currentSettings) return currentSettings;
  // Imported only here: a process whose settings were set reads no content.
  const [{ loadContent }, { compiledArticles }] = await Promise.all([
    import('../content/load.ts'),
    import('../content/compiled-bodies.ts'),
  ]);
  const content = loadContent();
  return { site: content.site, compiled: compiledArticles(content).map(({ file }) => file) };
}
