// A file by itself: a module that pages load too would be split off theirs.
import conversation from '../../conversation/browser/talk.ts?worker&url';

let notice: HTMLElement | undefined;

/** Action of a pressed button: copies a heading's address or a code block, plays a video, or opens the conversation. */
export async function press(pressed: HTMLElement): Promise<void> {
  const { copied = '', player, talk } = pressed.dataset;
  if (talk) {
    try {
      await import(/* @vite-ignore */ conversation);
    } catch {
      // The link leads to the form in any case.
      return location.assign((pressed as HTMLAnchorElement).href);
    }
    dispatchEvent(new CustomEvent('prontuario:talk', { detail: pressed }));
    return;
  }
  if (player) return play(pressed, player, copied);
  const code = pressed.closest('.code')?.querySelector('pre')?.textContent;
  if (!notice) {
    notice = document.createElement('span');
    notice.className = 'heading-copied';
    notice.role = 'status';
  }
  notice.textContent = '';
  if (code === undefined) pressed.after(notice);
  else pressed.before(notice);
  try {
    await navigator.clipboard.writeText(code ?? (pressed as HTMLAnchorElement).href);
    notice.textContent = copied;
  } catch {
    // Copying is not allowed: the address bar has the link, and code can be selected.
  }
}

/** Replaces the preview picture by the player. */
function play(pressed: HTMLElement, player: string, title: string): void {
  const frame = document.createElement('iframe');
  frame.src = player;
  frame.title = title;
  frame.allow = 'autoplay; fullscreen; picture-in-picture';
  frame.allowFullscreen = true;
  pressed.parentElement?.replaceChildren(frame);
  frame.focus();
}
