/** What reading a format gives, before the parts that all formats share. */
import type { Author, Published } from '../../model.ts'
import type { Block } from '../draft.ts'
import type { Access } from './completeness.ts'

export interface Page {
  readonly text: string
  /** In order, disjoint; only white space lies between them. */
  readonly blocks: readonly Block[]
  readonly byline: readonly Author[]
  readonly published: Published | null
  readonly publisher: string | null
  /** As the page declares it; null when it does not. */
  readonly language: string | null
  readonly url: string | null
  readonly access: Access | null
}
