/** Articles for ledgers of any size: of the corpora where they are, else of the example that ships with the project. */
import type { Addition } from '../../src/store/store.ts'
import { corpusPath, loadRecords, missing } from '../corpora.ts'
import { additionOf, type Base, baseOf, REVISED, readExample } from '../torture/articles.ts'

const CORPORA = ['stories/basil.jsonl', 'stories/giveme5w1h.jsonl', 'polnear/train.jsonl']

export const hasCorpora = (): boolean => missing(CORPORA).length === 0

export interface Pool {
  readonly bases: readonly Base[]
  /** What they are, in words. */
  readonly made: string
}

/** At most `most` different ones: reading ten thousand would take minutes. */
export async function poolOf(most: number): Promise<Pool> {
  const bases = hasCorpora() ? await read(most) : [await readExample()]
  const mean = (of: (base: Base) => number): number =>
    Math.round(bases.reduce((sum, b) => sum + of(b), 0) / bases.length)
  const origin = hasCorpora() ? CORPORA.map((name) => corpusPath(name).split('/').slice(-2).join('/')) : ['the example']
  const size = `${mean(({ reading }) => reading.read.text.length)} characters, ${mean(({ reading }) => reading.claims.length)} claims on average`
  return { bases, made: `${bases.length} articles of ${origin.join(', ')}: ${size}` }
}

async function read(most: number): Promise<readonly Base[]> {
  const { read } = await import('../../src/index.ts')
  const bases: Base[] = []
  for (const { title = '', text } of CORPORA.flatMap((name) => loadRecords<{ title?: string; text: string }>(name))) {
    if (bases.length === most) break
    const base = await baseOf(`${title}\n\n${text}`, 'text/plain', read)
    // what is in another language, or no article, has none
    if (base.reading.claims.length > 0) bases.push(base)
  }
  return bases
}

/** The `i`-th: every fifth is a second revision of the one before it. */
export const additionAt = ({ bases }: Pool, i: number, story: string): Addition =>
  additionOf(bases[(i % REVISED === REVISED - 1 ? i - 1 : i) % bases.length]!, i, story)
