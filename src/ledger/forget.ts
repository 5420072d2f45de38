/** Removes an article for legal reasons. */
import { UserError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { fileId, urlId } from './article-id.ts'
import { beginSo } from './begin-so.ts'
import type { By } from './decide.ts'

/**
 * `named`: an id or the beginning of one, a URL, or a file, whose absolute path is `path`; also where an article goes by the address that its page states, and
 * came from elsewhere. Gives the id; throws `article-unknown`, where several came from there with their ids.
 */
export async function forget(store: Store, named: string, path: string, { by, why, at }: By): Promise<string> {
  const id = await meant(store, [named, urlId(named), fileId(path)], [named, path])
  if (id !== null && (await store.forget(id, by, why, at))) return id
  throw new UserError('article-unknown', `no article “${named}”`)
}

async function meant(store: Store, ids: readonly string[], places: readonly string[]): Promise<string | null> {
  for (const id of ids) if ((await store.reading(id)).length > 0) return id
  const found = new Set<string>()
  for (const place of places) for (const id of await store.articlesFrom(place)) found.add(id)
  if (found.size > 1) throw new UserError('article-unknown', `several articles from there: ${[...found].join(', ')}`)
  return [...found][0] ?? beginsSo(store, places[0]!)
}

/** As the views show ids. Less of one may be meant for something else, and what is forgotten is gone. */
const BEGINNING = /^#?([0-9a-f]{8,16})$/

async function beginsSo(store: Store, named: string): Promise<string | null> {
  const beginning = BEGINNING.exec(named)?.[1]
  if (beginning === undefined) return null
  const found = new Set<string>()
  for (const { story } of await store.stories())
    for (const { article } of await store.states(story)) if (article.startsWith(beginning)) found.add(article)
  if (found.size > 1) throw new UserError('article-unknown', beginSo(found.size, 'article', named))
  return [...found][0] ?? null
}
