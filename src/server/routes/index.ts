/** The routes in the order of the reference. */
import type { Route } from '../route.ts'
import { add } from './add.ts'
import { article, articles, comparison } from './articles.ts'
import { board, changes, numbers, proposition, timeline, unconfirmed } from './board.ts'
import { decide, decisions, mark } from './decisions.ts'
import { dossier, exportStory } from './downloads.ts'
import { places, times } from './mentions.ts'
import { search } from './search.ts'
import { source, sources } from './sources.ts'
import { health, log, stories } from './stories.ts'

export const DATA_ROUTES: readonly Route[] = [
  health,
  stories,
  board,
  proposition,
  timeline,
  numbers,
  unconfirmed,
  changes,
  sources,
  source,
  articles,
  article,
  comparison,
  add,
  places,
  times,
  decisions,
  decide,
  mark,
  search,
  exportStory,
  dossier,
  log,
]
