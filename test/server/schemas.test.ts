/** The schemas of answers are the types of the library: both ways, told by the compiler (`npm run check`). */
import { expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import type * as library from '../../src/index.ts'
import type * as ledger from '../../src/server/schemas/ledger.ts'
import type * as model from '../../src/server/schemas/model.ts'
import * as views from '../../src/server/schemas/views.ts'

/** Names of the fields that answers are described with. What they hold is checked where a route gives it. */
type Fields<S extends z.ZodType> = keyof z.output<S>

it('says what the library says, and nothing else', () => {
  expectTypeOf<Fields<typeof model.claim>>().toEqualTypeOf<keyof library.Claim>()
  expectTypeOf<Fields<typeof model.article>>().toEqualTypeOf<keyof library.Article>()
  expectTypeOf<Fields<typeof ledger.proposition>>().toEqualTypeOf<keyof library.Proposition>()
  expectTypeOf<Fields<typeof ledger.numberEntry>>().toEqualTypeOf<keyof library.NumberEntry>()
  expectTypeOf<Fields<typeof ledger.dateEntry>>().toEqualTypeOf<keyof library.DateEntry>()
  expectTypeOf<Fields<typeof ledger.position>>().toEqualTypeOf<keyof library.Position>()
  expectTypeOf<Fields<typeof ledger.amends>>().toEqualTypeOf<keyof library.Amends>()
  expectTypeOf<Fields<typeof ledger.sourceRef>>().toEqualTypeOf<keyof library.SourceRef>()
  expectTypeOf<Fields<typeof ledger.articleRef>>().toEqualTypeOf<keyof library.ArticleRef>()
  expectTypeOf<Fields<typeof ledger.storyClaim>>().toEqualTypeOf<keyof library.StoryClaim>()
  expectTypeOf<Fields<typeof ledger.storySummary>>().toEqualTypeOf<keyof library.StorySummary>()
  expectTypeOf<Fields<typeof ledger.decision>>().toEqualTypeOf<keyof library.Decision>()
  expectTypeOf<Fields<typeof ledger.entry>>().toEqualTypeOf<keyof library.Entry>()
  expectTypeOf<Fields<typeof views.sources>>().toEqualTypeOf<keyof library.Sources>()
  expectTypeOf<Fields<typeof views.articles>>().toEqualTypeOf<keyof library.Articles>()
  expectTypeOf<Fields<typeof views.places>>().toEqualTypeOf<keyof library.StoryPlaces>()
  expectTypeOf<Fields<typeof views.times>>().toEqualTypeOf<keyof library.StoryTimes>()
  expectTypeOf<Fields<typeof views.boardPage>>().toEqualTypeOf<keyof library.BoardPage>()
  expectTypeOf<Fields<typeof views.propositionPage>>().toEqualTypeOf<keyof library.PropositionPage>()
  expectTypeOf<Fields<typeof views.unconfirmed>>().toEqualTypeOf<keyof library.UnconfirmedPage>()
  expectTypeOf<Fields<typeof views.timelinePage>>().toEqualTypeOf<keyof library.TimelinePage>()
  expectTypeOf<Fields<typeof views.changes>>().toEqualTypeOf<keyof library.Changes>()
  expectTypeOf<Fields<typeof views.sourcePage>>().toEqualTypeOf<keyof library.SourcePage>()
  expectTypeOf<Fields<typeof views.articlePage>>().toEqualTypeOf<keyof library.ArticlePage>()
  expectTypeOf<Fields<typeof views.comparison>>().toEqualTypeOf<keyof library.Comparison>()
  expect(Object.keys(views).length).toBeGreaterThan(10)
})
