/** The first report, confirmation and denial of a proposition, in one line: ours. */
import type { First, Proposition } from '../../../ledger-model.ts'
import { captured } from '../dated.ts'
import { day } from './paper.ts'
import { sourceName } from './source.ts'

/** "first report 2031-03-10, Vesna Tarrow · first denial 2031-03-11, Olin Marsh"; empty where nobody reports or denies. */
export function firstsLine({ first, positions }: Pick<Proposition, 'first' | 'positions'>): string {
  const told = (kind: string, one: First | null): string[] => {
    const source = positions.find((position) => position.source.id === one?.source)?.source
    const when = `${captured(one?.dated === 'captured')}${day(one?.said ?? '')}`
    return one ? [`first ${kind} ${when}${source ? `, ${sourceName(source)}` : ''}`] : []
  }
  return [
    ...told('report', first.report),
    ...told('confirmation', first.confirmation),
    ...told('denial', first.denial),
  ].join(' · ')
}
