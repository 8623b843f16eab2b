// Lighthouse over a page of each main kind of a built site, served as a host would serve it.
//
//   node src/bench/lighthouse/run.mjs [SITE] [PATH …]
//
// SITE is target/site unless told; paths are found in it unless told. Lighthouse comes by npx; the
// browser is CHROME_PATH, else the chromium or google-chrome that is found. Prints a table, leaves
// the full reports in target/lighthouse, and ends with 1 where a score is below 100.

import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import {existsSync, mkdirSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {delimiter, extname, join, normalize, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^(text\/|application\/(json|xml)|image\/svg)/;

const site = resolve(process.argv[2] ?? 'target/site');
const reports = resolve('target/lighthouse');

function respond(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://x/').pathname));
  let file = join(site, path);
  if (file.startsWith(site) && existsSync(file) && statSync(file).isDirectory()) {
    file = join(file, 'index.html');
  }
  const found = file.startsWith(site) && existsSync(file);
  if (!found) {
    file = join(site, '404.html');
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  let body = readFileSync(file);
  const headers = {
    'Content-Type': type,
    'Cache-Control': type.startsWith('text/html') ? 'max-age=300' : 'max-age=31536000',
  };
  if (COMPRESSED.test(type)) {
    body = gzipSync(body, {level: 9});
    headers['Content-Encoding'] = 'gzip';
  }
  response.writeHead(found ? 200 : 404, headers);
  response.end(body);
}

/** The first page below a folder, as /districts/x/. */
function first(folder) {
  const names = existsSync(join(site, folder)) ? readdirSync(join(site, folder)).sort() : [];
  const name = names.find(n => n !== 'page' && existsSync(join(site, folder, n, 'index.html')));
  return name ? [`/${folder}/${name}/`] : [];
}

function paths() {
  const search = existsSync(join(site, 'search/index.html')) ? ['/search/'] : [];
  return ['/', ...first('districts'), ...first('themes'), ...first('cases'), ...search];
}

function browser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap(name => folders.map(folder => join(folder, name))).find(existsSync);
  return process.env.CHROME_PATH ?? found;
}

function audit(url, output) {
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run'
      + ' --disable-background-networking --disable-component-update --disable-sync';
  const child = spawn(
      'npx',
      ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${output}`,
        `--only-categories=${CATEGORIES}`, `--chrome-flags=${flags}`],
      {stdio: 'inherit', env: {...process.env, CHROME_PATH: browser()}});
  return new Promise((done, failed) => child.on('exit', code => code === 0
      ? done(JSON.parse(readFileSync(output, 'utf8')))
      : failed(new Error(`lighthouse ended with ${code} on ${url}`))));
}

mkdirSync(reports, {recursive: true});
const server = createServer(respond);
await new Promise(done => server.listen(0, '127.0.0.1', done));
let perfect = true;
try {
  console.log(['path'.padEnd(36), ...CATEGORIES.map(c => c.padStart(14)), 'KB'.padStart(8)].join(''));
  for (const path of process.argv.length > 3 ? process.argv.slice(3) : paths()) {
    const output = join(reports, `${path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'front'}.json`);
    const report = await audit(`http://127.0.0.1:${server.address().port}${path}`, output);
    const scores = CATEGORIES.map(c => Math.round(report.categories[c].score * 100));
    const bytes = report.audits['total-byte-weight'].numericValue;
    console.log([path.padEnd(36), ...scores.map(s => String(s).padStart(14)),
      (bytes / 1024).toFixed(1).padStart(8)].join(''));
    for (const audit of Object.values(report.audits)) {
      const counts = CATEGORIES.some(
          c => report.categories[c].auditRefs.some(r => r.id === audit.id && r.weight > 0));
      if (counts && audit.score !== null && audit.score < 0.9) {
        console.log(`    ${audit.id}: ${audit.displayValue ?? audit.title}`);
      }
    }
    perfect &&= scores.every(score => score === 100);
  }
} finally {
  server.close();
}
process.exitCode = perfect ? 0 : 1;
