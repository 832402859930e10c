/** A content security policy for a page we did not write, which allows the very styles it carries and no others. */

import { createHash } from 'node:crypto';

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the `<style>` elements and `style` attributes of an HTML page, as sources for `style-src`. */
export function inlineStyleSources(html: string): readonly string[] {
  const elements = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => sha256(css));
  const attributes = [...html.matchAll(/\sstyle="([^"]*)"/g)].map(([, css = '']) => sha256(css));
  return [...new Set([...elements, ...(attributes.length > 0 ? [`'unsafe-hashes'`, ...attributes] : [])])];
}

/** The policy with these sources added to its `style-src`. */
export const withStyleSources = (policy: string, sources: readonly string[]): string =>
  policy.replace(/style-src [^;]*/, (directive) => [directive, ...sources].join(' '));
