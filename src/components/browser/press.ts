// A file by itself: a module that pages load too would be split off theirs.
import conversation from '../../conversation/browser/talk.ts?worker&url';

let notice: HTMLElement | undefined;

/** Does what a pressed sign or button is for: copies the address of a heading, or the code beside it, plays a video, or opens the conversation. */
export async function press(pressed: HTMLElement): Promise<void> {
  const { copied = '', player, talk } = pressed.dataset;
  if (talk) {
    try {
      await import(/* @vite-ignore */ conversation);
    } catch {
      // The form, to which the link leads anyway, is there all the same.
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
    // Not allowed here: the address bar has the link all the same, and code can be marked.
  }
}

/** Puts the player in the place of the picture. */
function play(pressed: HTMLElement, player: string, title: string): void {
  const frame = document.createElement('iframe');
  frame.src = player;
  frame.title = title;
  frame.allow = 'autoplay; fullscreen; picture-in-picture';
  frame.allowFullscreen = true;
  pressed.parentElement?.replaceChildren(frame);
  frame.focus();
}
