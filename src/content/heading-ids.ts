import GithubSlugger from 'github-slugger';

/**
 * Generates the heading ids of one text, in order, by GitHub's rule with composed accents, and `section-1`, `section-2` for
 * headings without letters or digits. Check and build share it, so that links which pass the check work on the site.
 */
export function headingIds(): (text: string) => string {
  const slugger = new GithubSlugger();
  let unnamed = 0;
  return (text) => {
    // The build has replaced these by dashes already.
    if (/[\p{L}\p{N}]/u.test(text)) return slugger.slug(text.replace(/-{2,3}/g, '–').normalize('NFC'));
    unnamed += 1;
    return slugger.slug(`section-${unnamed}`);
  };
}
