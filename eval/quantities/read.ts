/** Reads the quantities of one phrase as the pipeline would: segmented, with no times found. */
import type { Article } from '../../src/model.ts'
import type { Block } from '../../src/pipeline/draft.ts'
import { findReadings } from '../../src/pipeline/normalise/quantities/index.ts'
import type { Reading } from '../../src/pipeline/normalise/quantities/reading.ts'
import { segment } from '../../src/pipeline/segment/index.ts'

export async function readPhrase(text: string, kind: Block['kind'] = 'paragraph'): Promise<readonly Reading[]> {
  const blocks: Block[] = text.length > 0 ? [{ start: 0, end: text.length, kind }] : []
  const article = { text, language: 'en' } as Article
  const { value } = await segment.run({ article, blocks })
  return findReadings({ article, blocks, ...value }, [])
}
