/**
 * Loaded before every command. The sources are TypeScript, which older versions of Node do not read: they would stop at the
 * first file with an error about its name.
 */
const oldest = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `This needs Node ${oldest.join('.')} or later, and was run by ${process.version}. Install a current Node; or run "npm ci" ` +
      `without --omit=dev and --ignore-scripts, which brings one along for every npm command.`,
  );
  process.exit(1);
}
