/** Words that tell the legal form of a company, and the article: they name nobody. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  ...[
    'the',
    'inc',
    'incorporated',
    'ltd',
    'limited',
    'llc',
    'llp',
    'lp',
    'plc',
    'co',
    'corp',
    'corporation',
    'company',
  ],
  ...['group', 'holding', 'holdings', 'gmbh', 'ag', 'sa', 'spa', 'nv', 'bv', 'ab', 'oy', 'as', 'oao', 'ooo', 'pao'],
])
