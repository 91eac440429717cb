/**
 * `npm run bench -- observatory [--dist DIR]`: what Mozilla's analyser makes of each kind of page, served over https with
 * exactly the headers of `dist/_headers`. Ends with 1 when a page scores below 120.
 */
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { parseArgs } from 'node:util';
import { setDefaultCACertificates, getCACertificates } from 'node:tls';
import { getRequestListener } from '@hono/node-server';
import { loadContent } from '../../../src/content/load.ts';
import { outputRoot } from '../../../src/content/root.ts';
import { siteApp } from '../../../src/hosting/serve.ts';
import { addressesOf } from '../../../src/i18n/paths.ts';
import { routes } from '../../../src/pages/_routes.ts';
import { openAnalyser } from './analyser.ts';
import { localCertificate } from './tls.ts';

const enough = 120;
const { values } = parseArgs({ options: { dist: { type: 'string', default: outputRoot() } } });
const content = loadContent();
const { base } = addressesOf(content.site);
const certificate = localCertificate();
setDefaultCACertificates([...getCACertificates('default'), certificate.cert.toString()]);

const listen = (server: Server) =>
  new Promise<number>((done) => server.listen(0, 'localhost', () => done((server.address() as AddressInfo).port)));
const secure = createSecureServer(certificate, getRequestListener(siteApp(values.dist, base).fetch));
const httpsPort = await listen(secure);
// What every host in front of the site does: http leads to https.
const plain = createServer((request, response) =>
  response.writeHead(301, { Location: `https://localhost:${httpsPort}${request.url}` }).end(),
);
const httpPort = await listen(plain);

const kinds = Map.groupBy(routes(content), ({ view }) => view);
const pages = [...kinds].flatMap(([view, [first]]) =>
  first && view !== 'notFound' ? [[view, first.path] as const] : [],
);
const analyse = await openAnalyser();
let lowest = Infinity;
for (const [view, path] of pages) {
  const verdict = await analyse(new URL(path, `https://localhost:${httpsPort}`), httpPort);
  lowest = Math.min(lowest, verdict.score);
  const earned = verdict.tests.filter(({ modifier }) => modifier).map(({ name, modifier }) => `${name} ${modifier}`);
  const failed = verdict.tests.filter(({ pass }) => !pass).map(({ name, result }) => `${name}: ${result}`);
  console.log(`${view.padEnd(9)} ${verdict.score} ${verdict.grade}  ${[...earned, ...failed].join(', ')}  ${path}`);
}
secure.close();
plain.close();
if (lowest < enough) {
  console.error(`A page scores ${lowest}; at least ${enough} is wanted.`);
  process.exitCode = 1;
}
