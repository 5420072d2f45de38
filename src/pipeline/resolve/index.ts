/** TO BE REPLACED. */
import { stage } from '../stage.ts'

export const resolve = stage({
  name: 'resolve',
  does: 'tells who each source is and what each claim refers to',
  reads: ['article', 'blocks', 'sentences', 'tokens', 'quotations', 'attributions'],
  adds: ['sources', 'references'],
  run: ({ attributions }) => ({
    value: { sources: attributions.map(() => []), references: attributions.map(() => []) },
    problems: [],
  }),
})
