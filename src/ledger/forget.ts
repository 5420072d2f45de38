/** Removes an article for legal reasons. */
import { UserError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { fileId, urlId } from './article-id.ts'
import type { By } from './decide.ts'

/** `named`: an id, a URL, or a file, whose absolute path is `path`. Gives the id; throws `article-unknown`. */
export async function forget(store: Store, named: string, path: string, { by, why, at }: By): Promise<string> {
  for (const id of [named, urlId(named), fileId(path)]) if (await store.forget(id, by, why, at)) return id
  throw new UserError('article-unknown', `no article “${named}”`)
}
