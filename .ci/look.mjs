// Opens pages in a real browser at three widths, runs axe-core over each, folded and unfolded, and
// keeps what was seen. Usage, from the root of the project:
//   npm install --no-save --prefix target/look axe-core puppeteer-core
//   node .ci/look.mjs FOLDER PAGE.html...
// FOLDER gets the pictures and the printed pages. CHROMIUM names the browser if it is elsewhere.
// Exit code 1 where axe-core finds a violation, or a page is wider than its window.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(resolve('target/look/package.json'));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const widths = { desktop: 1280, tablet: 768, phone: 390 };
const [folder, ...pages] = process.argv.slice(2);
let violations = 0;

async function seen(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document));
  for (const one of found.violations) {
    violations++;
    console.log(`${name}: ${one.id}: ${one.help}`);
    one.nodes.slice(0, 3).forEach(node => console.log(`  ${node.html.slice(0, 150)}`));
  }
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) {
    violations++;
    console.log(`${name}: ${wide} pixels wider than the window`);
  }
  console.log(`${name}: ${found.passes.length} axe-core rules passed`);
}

mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const file of pages) {
  const stem = basename(file, '.html');
  const page = await browser.newPage();
  for (const [name, width] of Object.entries(widths)) {
    await page.setViewport({ width, height: 900 });
    await page.goto(pathToFileURL(resolve(file)).href);
    await seen(page, `${stem} ${name}`);
    await page.screenshot({ path: `${folder}/${stem}-${name}.png`, fullPage: true });
    await page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));
    await seen(page, `${stem} ${name} unfolded`);
    await page.screenshot({ path: `${folder}/${stem}-${name}-unfolded.png`, fullPage: true });
  }
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.pdf({ path: `${folder}/${stem}.pdf`, preferCSSPageSize: true });
  await page.close();
}
await browser.close();
process.exit(violations > 0 ? 1 : 0);
