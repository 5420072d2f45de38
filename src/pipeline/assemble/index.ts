/** TO BE REPLACED. */
import { stage } from '../stage.ts'

export const assemble = stage({
  name: 'assemble',
  does: 'puts the parts together into claims',
  reads: ['article', 'attributions', 'sources', 'references', 'times', 'quantities', 'places', 'said', 'classes'],
  adds: ['claims'],
  run: () => ({ value: { claims: [] }, problems: [] }),
})
