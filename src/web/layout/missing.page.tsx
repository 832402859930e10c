/** The page for an address that leads nowhere, the same whatever was wrong with it. */

import { type VNode } from 'preact';
import { Notice } from './page.js';
import { onward } from './reader.js';
import { type Frame } from './site.js';

export function MissingPage(frame: Frame): VNode {
  const { say } = frame.reader;
  return (
    <Notice {...frame} languages={false} title={say('notFound.title')} texts={[say('notFound.text')]}>
      <a href={onward(frame.reader, '/careers')}>{say('careers.back')}</a>
    </Notice>
  );
}
