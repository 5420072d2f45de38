/** When a proposition was last said something of: the latest of its positions. */
import type { Proposition } from '../../ledger-model.ts'

export const latestOf = ({ positions }: Pick<Proposition, 'positions'>): string =>
  positions.map(({ latest }) => latest).reduce((a, b) => (a > b ? a : b), '')
