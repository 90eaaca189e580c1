// Opens pages in a real browser at the widths of a desk, a tablet and a phone, and at a zoom of
// 200 %, runs axe-core over each, folded and unfolded, measures what is shown and what is printed,
// and keeps what was seen. Usage, from the root of the project:
//   npm install --no-save --prefix target/look axe-core puppeteer-core pdfjs-dist
//   node .ci/look.mjs FOLDER PAGE.html...
// FOLDER gets the pictures and the printed pages. CHROMIUM names the browser if it is elsewhere.
// Exit code 1 where axe-core finds a violation, or where a page
// - is wider than its window, or has text below 11 px;
// - shows, on a phone or zoomed, an icon of the summary that is not under its measure's name, a
//   chart that does not show its newest end, or sites and drivers that do not show the first;
// - prints a page that is less than a third full before a heading that moved, or that ends with a
//   heading, a last page with two lines, a summary of more than two pages, or a page to show of
//   more than one.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(resolve('target/look/package.json'));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const pdf = await import(pathToFileURL(require.resolve('pdfjs-dist/legacy/build/pdf.mjs')).href);
const windows = {
  desktop: { width: 1280, height: 800 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
  zoomed: { width: 640, height: 400, deviceScaleFactor: 2 },
};
const [folder, ...pages] = process.argv.slice(2);
let violations = 0;

function wrong(words) {
  violations++;
  console.log(words);
}

/** What is too small, too wide, or not where it should be. */
function measured(narrow) {
  const found = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) found.push(`${wide} pixels wider than the window`);
  const small = new Set();
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    if (!own || !element.getClientRects().length) continue;
    const svg = element.ownerSVGElement;
    if (svg && (element.tagName !== 'text' || svg.classList.contains('sheet'))) continue;
    const scale = svg ? element.getScreenCTM().a : 1;
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    if (size < 10.95 && !element.closest('symbol')) {
      small.add(`${size.toFixed(1)} px: ${element.textContent.trim().slice(0, 40)}`);
    }
  }
  [...small].slice(0, 3).forEach(one => found.push(one));
  for (const box of document.querySelectorAll('.scroll.chart.start')) {
    if (box.scrollLeft !== 0 || getComputedStyle(box).direction !== 'ltr') {
      found.push(`what comes first is not seen: ${box.getAttribute('aria-label')}`);
    }
  }
  for (const box of document.querySelectorAll('.scroll.chart:not(.start)')) {
    const svg = box.querySelector('svg');
    if (svg.getClientRects().length
        && svg.getBoundingClientRect().right > box.getBoundingClientRect().right + 1) {
      found.push(`the newest end is not seen: ${box.getAttribute('aria-label')}`);
    }
  }
  if (narrow) {
    for (const name of document.querySelectorAll('.summary .measured')) {
      const box = name.getBoundingClientRect();
      for (const icon of name.parentNode.querySelectorAll('.said')) {
        const at = icon.getBoundingClientRect();
        if (at.top < box.bottom - 1 || at.left < 0 || at.right > innerWidth) {
          found.push(`an icon is not under ${name.textContent.slice(0, 30)}`);
        }
      }
    }
  }
  return found;
}

async function seen(page, name, narrow) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document));
  for (const one of found.violations) {
    wrong(`${name}: ${one.id}: ${one.help}`);
    one.nodes.slice(0, 3).forEach(node => console.log(`  ${node.html.slice(0, 150)}`));
  }
  (await page.evaluate(measured, narrow)).forEach(one => wrong(`${name}: ${one}`));
  console.log(`${name}: ${found.passes.length} axe-core rules passed`);
}

/** The lines of a printed page from top to bottom, each with where it stands: 0 top, 1 bottom. */
async function lines(page) {
  const [, bottom, , top] = page.view;
  const rows = new Map();
  for (const item of (await page.getTextContent()).items) {
    if (item.str.trim()) {
      const y = Math.round(item.transform[5]);
      const { words, size } = rows.get(y) ?? { words: '', size: 0 };
      rows.set(y, { words: `${words} ${item.str}`, size: Math.max(size, item.height) });
    }
  }
  return [...rows].sort((a, b) => b[0] - a[0]).map(([y, { words, size }]) => (
    { at: (top - y) / (top - bottom), words: squeezed(words), size }));
}

const squeezed = words => words.replaceAll(/\s/g, '');

async function printed(page, name) {
  const bytes = await page.pdf({ path: `${folder}/${name}.pdf`, preferCSSPageSize: true });
  const [headings, rows] = await page.evaluate(() => [
    [...document.querySelectorAll('h2, h3, h4, h5')].map(h => h.textContent),
    document.querySelectorAll('.many tr').length]);
  const heads = new Set(headings.map(squeezed));
  const document_ = await pdf.getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const all = [];
  for (let i = 1; i <= document_.numPages; i++) {
    all.push(await lines(await document_.getPage(i)));
  }
  // A heading may stand as a link in a table too, in smaller letters.
  const isHead = line => line !== undefined && line.size > 10.2 && [...heads].some(
    head => head === line.words || line.words.length > 20 && head.startsWith(line.words));
  all.slice(0, -1).forEach((page, i) => {
    const last = page.at(-1);
    if (isHead(last)) wrong(`${name}.pdf, page ${i + 1} ends with a heading: ${last.words}`);
    if ((last?.at ?? 0) < 1 / 3 && isHead(all[i + 1][0])) {
      wrong(`${name}.pdf, page ${i + 1} is less than a third full: ${last?.words}`);
    }
  });
  console.log(`${name}.pdf: ${all.length} pages`);
  if (name === 'summary' && rows > 0 && all.length > 3) {
    wrong(`${name}.pdf: the table takes more than two pages`);
  }
  if (all.length > 1 && all.at(-1).length < 3) {
    wrong(`${name}.pdf: nothing but ${all.at(-1)[0]?.words} stands on the last page`);
  }
  if (name === 'showcase' && all.length > 1) wrong(`${name}.pdf: more than one page`);
  writeFileSync(`${folder}/${name}-pages.txt`, all.map(
    (page, i) => `${i + 1}: to ${(page.at(-1)?.at ?? 0).toFixed(2)}, ${page[0]?.words.slice(0, 60)}`
      + ` ... ${page.at(-1)?.words.slice(0, 60)}`).join('\n'));
}

mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const file of pages) {
  const stem = basename(file, '.html');
  const page = await browser.newPage();
  for (const [name, window] of Object.entries(windows)) {
    const narrow = window.width < 700;
    await page.setViewport(window);
    await page.goto(pathToFileURL(resolve(file)).href);
    await page.screenshot({ path: `${folder}/${stem}-${name}.png` });
    await seen(page, `${stem} ${name}`, narrow);
    await page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));
    await seen(page, `${stem} ${name} unfolded`, narrow);
  }
  await page.setViewport(windows.desktop);
  await page.goto(pathToFileURL(resolve(file)).href);
  await printed(page, stem);
  await page.close();
}
await browser.close();
process.exit(violations > 0 ? 1 : 0);
