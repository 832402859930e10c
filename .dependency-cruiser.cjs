/**
 * One arrow, pointing down:
 *
 *     api   web   pipeline          doors and steps
 *       \    |    /      \
 *         records      channels     what is kept, who carries it
 *             \          /
 *              platform             plumbing
 *
 *     libs                          thinking; anyone may ask, it asks nobody
 */
const within = (...bands) => `^src/(${bands.join('|')})/`;
const SPEC = '\\.spec\\.tsx?$';

/** Pure packages a lib may think with: no I/O, no clock, no framework. */
const PURE_PACKAGES = [
  'html-to-text', 'libphonenumber-js', 'luxon', 'suncalc', 'intl-messageformat', 'csv-parse', 'saxes', '@streamparser/json',
  '@photostructure/tz-lookup', 'croner', 'date-easter', 'zod', 'preact', 'preact-render-to-string',
];
const pure = `(^|/)node_modules/(@types/)?(${PURE_PACKAGES.join('|')})/`;

/** Only the roots (files directly in src/) stand above the bands. */
const band = (name, mayUse) => ({
  name: `${name}-looks-down`,
  severity: 'error',
  from: { path: within(name) },
  to: { path: '^src/', pathNot: within(name, ...mayUse) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-drawer-for-odds-and-ends', severity: 'error',
      from: {}, to: { path: '/(common|shared|utils|helpers|base)/', pathNot: 'node_modules' } },

    band('api', ['records', 'platform', 'channels']),
    band('web', ['records', 'platform']),
    band('pipeline', ['records', 'channels', 'platform']),
    // records/facts.ts lies inside records: the others may read it there.
    band('records', ['platform']),
    band('channels', ['platform']),
    band('platform', []),

    { name: 'only-webhooks-hear-vendors', severity: 'error',
      from: { path: '^src/api/(?!webhooks/)' }, to: { path: within('channels') } },

    { name: 'steps-meet-through-facts', severity: 'error',
      from: { path: '^src/pipeline/([^/]+)/' },
      to: { path: '^src/pipeline/[^/]+/', pathNot: '^src/pipeline/$1/' } },

    { name: 'records-meet-by-id', severity: 'error',
      from: { path: '^src/records/([^/]+)/', pathNot: '^src/records/views/' },
      to: { path: '^src/records/', pathNot: ['^src/records/$1/', '^src/records/facts\\.ts$'] } },

    { name: 'vendors-stand-apart', severity: 'error',
      from: { path: '^src/channels/([^/]+)/' },
      to: { path: '^src/channels/[^/]+/', pathNot: '^src/channels/$1/' } },

    { name: 'only-records-speak-sql', severity: 'error',
      from: { path: '^src/', pathNot: ['^src/records/', '^src/platform/database/', '^src/platform/platform\\.module\\.ts$', '^src/[^/]+\\.ts$'] },
      to: { path: 'node_modules/(@types/)?(typeorm|pg|pg-copy-streams|@nestjs/typeorm)/' } },

    { name: 'only-the-queue-knows-bull', severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/queue/', '^src/platform/platform\\.module\\.ts$', '^src/[^/]+\\.ts$'] },
      to: { path: 'node_modules/(bull|@nestjs/bull|@nestjs/bull-shared)/' } },

    // `module` only to load a data package on first use; data-tools make data files and are not shipped.
    { name: 'libs-are-plain', severity: 'error',
      from: { path: '^libs/', pathNot: [SPEC, '^libs/normaliser/data-tools/'] }, to: { pathNot: ['^libs/', pure, '^(node:)?module$'] } },

    { name: 'libs-share-only-words', severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/vocabulary/'] } },

    { name: 'vocabulary-asks-nobody', severity: 'error',
      from: { path: '^libs/vocabulary/', pathNot: SPEC }, to: { pathNot: '^libs/vocabulary/' } },

    { name: 'libs-have-one-door', severity: 'error',
      from: { path: '^(src|bench|test)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: '^libs/[^/]+/src/index\\.ts$' } },

    { name: 'lib-doors-between-libs', severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] } },

    { name: 'platform-and-channels-borrow-only-words', severity: 'error',
      from: { path: within('platform', 'channels') },
      to: { path: '^libs/', pathNot: '^libs/vocabulary/' } },

    { name: 'product-runs-without-tests', severity: 'error',
      from: { path: '^(src|libs)/', pathNot: SPEC }, to: { path: ['^(test|bench)/', SPEC] } },
  ],
  options: {
    tsPreCompilationDeps: true, // sees `import type` too
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['kesher-source', 'types', 'import', 'node', 'default', 'require'],
    },
  },
};
