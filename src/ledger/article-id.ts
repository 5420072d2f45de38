/** Which article a capture is a state of: the same for all revisions of its text. */

import type { Payload } from '../ledger-model.ts'
import type { Article } from '../model.ts'
import { hash } from '../pipeline/hash.ts'

/**
 * By its URL, else by the file it came from. Standard input, an upload and a paste have neither, so there the text itself stands
 * for it: files of one name that two people hand over need not be one article.
 */
export function articleId(
  { id, url }: Pick<Article, 'id' | 'url'>,
  { how, from }: Pick<Payload, 'how' | 'from'>,
): string {
  if (url !== null) return id
  return how === 'file' ? fileId(from) : id
}

export const urlId = (url: string): string => hash(url)

/** `path`: absolute, so that the folder in which a command runs makes no difference. */
export const fileId = (path: string): string => hash(`file\n${path}`)
