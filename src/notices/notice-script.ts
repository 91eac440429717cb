/**
 * Runs between the notices of a page and what is below them, before anything is painted: shows those of now, so that nothing moves
 * and no build is needed. It is the same on every page, so that the policy of the host can name it by one digest.
 *
 * On a phone all but the first wait behind a button (`notices.css`), so that the page begins on its screen.
 *
 * What is shown is said to screen readers once a session, and can be closed for the session: `sessionStorage` keeps which, by
 * what the notice says, and nothing of the reader. Looks again whenever the page comes back into view, never while it is read.
 */
export const noticeScript = `{
  const box = document.currentScript.previousElementSibling;
  const more = box.querySelector('[data-more]');
  const lines = [...box.querySelectorAll('[data-from]')];
  const kept = (key) => {
    try { return (sessionStorage.getItem(key) ?? '').split(' '); } catch { return []; }
  };
  const keep = (key, notice) => {
    try { sessionStorage.setItem(key, [...kept(key), notice].join(' ')); } catch {}
  };
  const show = () => {
    const closed = kept('notices-closed');
    for (const line of lines) {
      const { notice, from, until } = line.dataset;
      line.hidden = closed.includes(notice) || Date.now() < Date.parse(from) || Date.now() >= Date.parse(until);
    }
    const shown = lines.filter((line) => !line.hidden);
    box.hidden = !shown.length;
    if (more) more.hidden = shown.length < 2 || 'all' in box.dataset;
    if (more) more.textContent = more.dataset.more.replace('{n}', shown.length - 1);
  };
  if (more) more.onclick = () => {
    box.dataset.all = '';
    show();
    const next = lines.filter((line) => !line.hidden)[1];
    next.tabIndex = -1;
    next.focus();
  };
  const say = () => {
    const heard = kept('notices-heard');
    const unheard = lines.filter((line) => !line.hidden && !heard.includes(line.dataset.notice));
    if (!unheard.length) return;
    for (const line of unheard) keep('notices-heard', line.dataset.notice);
    const status = box.lastElementChild;
    status.textContent = unheard.map((line) => line.firstElementChild.innerText).join(' ');
    setTimeout(() => { status.textContent = ''; }, 9000);
  };
  const look = () => { if (!document.hidden) { show(); say(); } };
  for (const line of lines) {
    const button = line.querySelector('button');
    button.hidden = false;
    button.onclick = () => {
      keep('notices-closed', line.dataset.notice);
      show();
      document.querySelector('main').focus({ preventScroll: true });
    };
  }
  show();
  addEventListener('load', () => setTimeout(look, 900));
  addEventListener('pageshow', ({ persisted }) => persisted && look());
  document.addEventListener('visibilitychange', look);
}`.replace(/\n\s*/g, '');
