/** What of a board is asked for, as it stands in the address of the page. */
import type { Status } from '../../ledger-model.ts'
import { STATUSES } from '../../pipeline/report/ledger/marks.ts'

export type Filter = Status | 'truncated' | 'changed'

/** In the order in which they are offered. */
export const FILTERS: readonly (readonly [filter: Filter, name: string])[] = [
  ['disputed', 'Disputed'],
  ['unconfirmed', 'Unconfirmed'],
  ['singleOrigin', 'Single origin'],
  ['denied', 'Denied'],
  ['corroborated', 'Corroborated'],
  ['truncated', 'Not all seen'],
]

export interface BoardQuery {
  readonly filter: Filter | null
  readonly q: string
  readonly expresses: boolean
}

export const boardQuery = ({ filter, q, expresses }: Readonly<Record<string, string>>): BoardQuery => ({
  filter: filter !== undefined && isFilter(filter) ? filter : null,
  q: q ?? '',
  expresses: expresses === 'yes',
})

const isFilter = (word: string): word is Filter =>
  Object.hasOwn(STATUSES, word) || word === 'truncated' || word === 'changed'

/** As parameters of the server's route. `since`: when the reader last looked, ISO 8601; null where that is not known. */
export const asked = ({ filter, q, expresses }: BoardQuery, since: string | null) => ({
  status: filter !== null && Object.hasOwn(STATUSES, filter) ? filter : null,
  truncated: filter === 'truncated' ? true : null,
  changedSince: filter === 'changed' ? since : null,
  q: q.trim(),
  expresses: expresses ? true : null,
})
