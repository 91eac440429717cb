/** Converts a list of links and their targets to a tablist (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/) without layout change. */
function enhance(root: Element): void {
  const list = root.querySelector(':scope > .tab-list');
  const tabs = [...(list?.querySelectorAll('a') ?? [])];
  const panels = [...root.querySelectorAll<HTMLElement>(':scope > .tab')];
  if (!list || root.classList.contains('live')) return;
  const select = (at: number) => {
    for (const [index, tab] of tabs.entries()) {
      tab.ariaSelected = String(index === at);
      tab.tabIndex = index === at ? 0 : -1;
      panels[index]!.hidden = index !== at;
    }
  };
  const showTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const at = panels.findIndex((panel) => panel.contains(target));
    if (at >= 0) select(at);
    return at;
  };
  list.role = 'tablist';
  for (const item of list.children) item.role = 'presentation';
  for (const [index, tab] of tabs.entries()) {
    const panel = panels[index]!;
    tab.id = `${panel.id}-tab`;
    tab.role = 'tab';
    tab.setAttribute('aria-controls', panel.id);
    panel.role = 'tabpanel';
    panel.tabIndex = 0;
    panel.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      select(index);
    });
    tab.addEventListener('keydown', (event) => {
      const forward = getComputedStyle(root).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const last = tabs.length - 1;
      const step = /^Arrow(?:Left|Right)$/.test(event.key) ? (event.key === forward ? 1 : last) : undefined;
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : step && (index + step) % tabs.length;
      if (event.key === ' ') tab.click();
      else if (to === undefined) return;
      else {
        select(to);
        tabs[to]!.focus();
      }
      event.preventDefault();
    });
  }
  if (showTarget() < 0) select(0);
  addEventListener('hashchange', showTarget);
  root.classList.add('live');
}

for (const root of document.querySelectorAll('.tabs')) enhance(root);

export {};
