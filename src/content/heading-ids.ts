import GithubSlugger from 'github-slugger';

/** Generates heading ids by GitHub's rule with composed accents, `section-1` for those without letters. Shared by check and build. */
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
