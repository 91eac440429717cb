import GithubSlugger from 'github-slugger';

/**
 * Gives the headings of one text their ids, in order: GitHub's, with accents composed, and `section-1`, `section-2` for
 * headings without a letter or digit, which GitHub's rule leaves without any. The check and the build both ask here, so that
 * a link that passes the one leads somewhere in the other.
 */
export function headingIds(): (text: string) => string {
  const slugger = new GithubSlugger();
  let unnamed = 0;
  return (text) => {
    // The build has made dashes of these before it asks.
    if (/[\p{L}\p{N}]/u.test(text)) return slugger.slug(text.replace(/-{2,3}/g, '–').normalize('NFC'));
    unnamed += 1;
    return slugger.slug(`section-${unnamed}`);
  };
}
