/** Dossiers for the tests: of the example story, and of a story whose every text is hostile. */

import { changesSince } from '../../../../src/ledger/changes.ts'
import { storyClaims } from '../../../../src/ledger/claims.ts'
import { computeBoard } from '../../../../src/ledger/compute.ts'
import type { Board, Reading, SourceRef, StoryClaim } from '../../../../src/ledger-model.ts'
import type { Changes } from '../../../../src/ledger-views.ts'
import { type DossierInput, dossierOf } from '../../../../src/pipeline/report/dossier/dossier.ts'
import type { Block } from '../../../../src/pipeline/report/dossier/sheet.ts'
import { exampleReadings } from '../../../support/example-story.ts'
import { everywhere } from '../hostile.ts'

export const READINGS = await exampleReadings()
const board = computeBoard('Harrow Quay', READINGS, [])
export const EXAMPLE: DossierInput = {
  board,
  claims: storyClaims(READINGS, []),
  readings: READINGS,
  changes: changesSince(READINGS.at(-1)!.capturedAt, board, READINGS, []),
}

/** The text stands wherever the ledger holds one. */
export function hostileBlocks(evil: string): readonly Block[] {
  const { article, claims, problems, engine } = everywhere(evil)
  const reading: Reading = {
    article: evil,
    revision: evil,
    payload: null,
    capturedAt: evil,
    syndicatedFrom: evil,
    read: article,
    claims,
    problems,
    engine,
    readAt: evil,
  }
  const source: SourceRef = {
    id: evil,
    name: evil,
    kind: 'organization',
    named: true,
    role: evil,
    affiliation: { name: evil, kind: 'organization', country: null },
    country: null,
  }
  const ref = {
    article: evil,
    revision: evil,
    publisher: evil,
    url: evil,
    headline: evil,
    published: evil,
    capturedAt: evil,
    syndicatedFrom: evil,
    truncated: true,
  }
  const told = claims.map(
    (claim): StoryClaim => ({ claim, article: ref, sources: [source], said: evil, words: [evil] }),
  )
  const one = told[0]!
  const withdrawn = { how: 'correction', revision: evil, note: evil } as const
  const amends = { claim: one.claim.id, value: evil, source, how: 'differs' } as const
  const number = {
    said: evil,
    low: null,
    best: 3,
    high: null,
    bound: 'exact',
    unit: evil,
    of: evil,
    state: evil,
  } as const
  const proposition: Board['propositions'][number] = {
    id: evil,
    text: evil,
    textClaim: one.claim.id,
    claims: told.map(({ claim }) => claim.id),
    grouping: [],
    positions: [
      {
        source,
        stance: 'denies',
        first: evil,
        latest: `${evil}!`,
        changes: [{ from: 'supports', to: 'denies', said: evil, claim: evil }],
        claims: [],
        reliability: 'F',
      },
    ],
    numbers: [{ ...number, exact: evil, source, claim: evil, amends, withdrawn }],
    dates: [{ said: evil, edtf: evil, relation: 'by', exact: evil, source, claim: evil, amends, withdrawn }],
    origins: {
      atLeast: 0,
      atMost: 1,
      chains: [{ claim: evil, publisher: evil, links: [source], origin: evil, unnamed: true, circular: true }],
    },
    status: 'disputed',
    reason: evil,
    statusClaims: [],
    first: { report: null, confirmation: null, denial: null },
    withheldBy: [],
    interestedOnly: true,
    credibility: { grade: 4, reason: evil },
    truncated: true,
    warnings: [`these values count ${evil}`],
    captured: [evil],
  }
  const changes: Changes = {
    story: evil,
    since: evil,
    asOf: evil,
    articles: [
      {
        how: 'revision',
        article: ref,
        from: ref,
        claims: [{ before: one, after: null, how: [] }],
        corrections: [{ exact: evil, start: 0, end: 1, claims: [] }],
      },
    ],
    propositions: [{ proposition: evil, text: evil, kind: 'number', from: evil, to: evil, source }],
    decisions: [{ id: evil, story: evil, by: evil, at: evil, why: evil, change: { kind: 'undo', decision: evil } }],
    forgotten: [{ article: evil, by: evil, why: evil, at: evil }],
  }
  return dossierOf({
    board: { story: evil, asOf: evil, propositions: [proposition] },
    claims: new Map(told.map((story) => [story.claim.id, story])),
    readings: [reading],
    changes,
  })
}
