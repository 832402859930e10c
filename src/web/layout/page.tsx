/** The house of every page: head, skip link, navigation, main, languages. */

import { type ComponentChildren, type VNode } from 'preact';
import { LOCALES } from '#lib/vocabulary';
import { ASSETS } from './assets.js';
import { inLanguage, onward, type Reader } from './reader.js';
import { OWN_NAME } from './words.js';

export interface PageProps {
  readonly reader: Reader;
  readonly title: string;
  readonly organisation: string;
  /** Off for pages that stand alone, such as one that confirms a single choice. */
  readonly navigation?: boolean;
  /** Search engines may list it; off unless said. */
  readonly indexed?: boolean;
  readonly wide?: boolean;
  /** Absent where a switch would lead nowhere: the answer to a form. */
  readonly languages?: boolean;
  readonly children: ComponentChildren;
}

function Navigation({ reader }: { readonly reader: Reader }): VNode {
  const at = (path: string) => ({ href: onward(reader, path), ...(reader.path.split('?')[0] === path ? { 'aria-current': 'page' as const } : {}) });
  return (
    <nav class="nav">
      <a {...at('/careers')}>{reader.say('nav.careers')}</a>
      {reader.signedIn ? <a {...at('/preferences')}>{reader.say('nav.preferences')}</a> : <a {...at('/sign-in')}>{reader.say('nav.signIn')}</a>}
      {reader.signedIn && <a {...at('/preferences/data')}>{reader.say('nav.data')}</a>}
      {reader.signedIn && (
        <form method="post" action="/sign-out"><button type="submit" class="plain">{reader.say('nav.signOut')}</button></form>
      )}
    </nav>
  );
}

function Languages({ reader }: { readonly reader: Reader }): VNode {
  return (
    <nav class="languages" aria-label={reader.say('language')}>
      {LOCALES.map((locale) => locale === reader.locale
        ? <span lang={locale} aria-current="true">{OWN_NAME[locale]}</span>
        : <a href={inLanguage(reader.path, locale)} lang={locale} hreflang={locale}>{OWN_NAME[locale]}</a>)}
    </nav>
  );
}

export function Page({ reader, title, organisation, navigation = true, indexed = false, wide = false, languages = true, children }: PageProps): VNode {
  return (
    <html lang={reader.locale} dir={reader.dir}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · ${organisation}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {!indexed && <meta name="robots" content="noindex" />}
        <link rel="icon" href={ASSETS.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={ASSETS.stylesheet} />
      </head>
      <body>
        <a class="skip" href="#main">{reader.say('skip')}</a>
        <header class="head">
          <a class="brand" href={onward(reader, '/')}><bdi>{organisation}</bdi></a>
          {navigation && <Navigation reader={reader} />}
        </header>
        <main id="main" class={wide ? 'wide' : ''}>{children}</main>
        <footer class="foot">
          <p>{reader.say('footer', { organisation })}</p>
          {languages && <Languages reader={reader} />}
        </footer>
      </body>
    </html>
  );
}

/** A page that says one thing: a heading, a few sentences, perhaps a way on. */
export function Notice({ title, texts, children, ...page }: Omit<PageProps, 'children'> & { readonly texts: readonly string[]; readonly children?: ComponentChildren }): VNode {
  return (
    <Page {...page} title={title}>
      <h1>{title}</h1>
      {texts.map((text) => <p class="lead">{text}</p>)}
      {children}
    </Page>
  );
}
