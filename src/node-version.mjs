/**
 * Loaded before every command. The sources are TypeScript, which older versions of Node do not read: they would stop at the
 * first file with an error about its name.
 */
const oldest = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  // An installed package brings no Node; a copy of the repository does.
  const way = import.meta.url.includes('/node_modules/')
    ? '; or let npx bring one: "npx --package node@24 --package prontuario prontuario" and what follows it here.'
    : '; or run "npm ci" without --omit=dev and --ignore-scripts, which brings one along for every npm command.';
  console.error(
    `This needs Node ${oldest.join('.')} or later, and was run by ${process.version}. Install a current Node${way}`,
  );
  process.exit(1);
}
