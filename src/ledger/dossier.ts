/** A story as one page to hand on. */
import { dossierOf } from '../pipeline/report/dossier/dossier.ts'
import { markdown } from '../pipeline/report/dossier/markdown.ts'
import { dossierPage } from '../pipeline/report/dossier/page.ts'
import { changesSince } from './changes.ts'
import type { StoryState } from './state.ts'

export type DossierFormat = 'markdown' | 'html'

/** `since`: ISO 8601 in UTC, tells what changed since then as well; null: not. */
export function dossier(state: StoryState, format: DossierFormat, since: string | null): string {
  const { board, claims, readings, decisions, tombstones } = state
  const changes = since === null ? null : changesSince(since, board, readings, decisions, tombstones)
  const blocks = dossierOf({ board, claims, readings, changes })
  return format === 'html' ? dossierPage(board.story, blocks) : markdown(blocks)
}
