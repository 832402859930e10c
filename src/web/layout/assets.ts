/** The files every page needs, read once: one stylesheet, the typefaces, the icon. Names carry a digest, so that they may be kept for ever. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Rubik has Latin, Hebrew and Arabic of one family; Vazirmatn has the Persian letters that Arabic type draws wrongly. */
const FONTS = {
  'rubik-latin': '@fontsource-variable/rubik/files/rubik-latin-wght-normal.woff2',
  'rubik-hebrew': '@fontsource-variable/rubik/files/rubik-hebrew-wght-normal.woff2',
  'vazirmatn-arabic': '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
} as const;

export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b6158"/><path d="M10 16a4 4 0 0 1 4-4h2m6 4a4 4 0 0 1-4 4h-2m-3-4h6" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/></svg>`;

const files = new Map<string, Asset>();

/** Its address. */
function keep(name: string, extension: string, asset: Asset): string {
  const digest = createHash('sha256').update(asset.bytes).digest('hex').slice(0, 10);
  const file = `${name}.${digest}.${extension}`;
  files.set(file, asset);
  return `/assets/${file}`;
}

function stylesheet(): Buffer {
  let css = readFileSync(new URL('./kesher.css', import.meta.url), 'utf8');
  for (const [name, path] of Object.entries(FONTS)) {
    const address = keep(name, 'woff2', { type: 'font/woff2', bytes: readFileSync(require.resolve(path)) });
    css = css.replaceAll(`url(${name})`, `url(${address})`);
  }
  return Buffer.from(css);
}

export const ASSETS = {
  icon: keep('icon', 'svg', { type: 'image/svg+xml', bytes: Buffer.from(ICON) }),
  stylesheet: keep('kesher', 'css', { type: 'text/css; charset=utf-8', bytes: stylesheet() }),
} as const;

export const assetNamed = (file: string): Asset | null => files.get(file) ?? null;
