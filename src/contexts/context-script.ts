/**
 * Runs before what follows the place of a context is painted: where the address names a context, all that waits for it, so that nothing
 * moves when it comes. The rule holds as long as the place is empty, and three seconds at most. It is the same on every page, so that
 * the policy of the host can name it by one digest.
 */
export const contextScript = `if(/ctx=/.test(location)){
  let s=document.styleSheets[0];
  s.insertRule("#ctx~*,:has(#ctx)~*{visibility:hidden}");
  setTimeout(()=>s.deleteRule(0),3e3)
}`.replace(/\n\s*/g, '');
